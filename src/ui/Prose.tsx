import { type ComponentChild, Fragment } from 'preact'

/** Parts of a text that are shown as code: text in backticks, an attribute with its value, an address. */
const code = /`([^`]+)`|([\w-]+="[^"]*")|(https?:\/\/[^\s,;]+[^\s,;.:)])/g

/** The parts of a text that are shown as code. */
export const codeIn = (text: string): string[] => [...text.matchAll(code)].map((match) => match[1] ?? match[0])

/** A value or an address as code; where it has no room in one line, it breaks after slashes, `_` and `=` first. */
export function Code({ text }: { text: string }) {
  return (
    <code>
      {text.split(/(?<=[\w-]\/|[_=])/).map((piece, index) => (
        <Fragment key={`${index}${piece}`}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </code>
  )
}

/**
 * A sentence with its code parts marked. Uses text nodes only, so a page's text is never markup.
 * @param link what stands in place of a code part, if anything does
 */
export function Prose({ text, link }: { text: string; link?: (part: string) => ComponentChild }) {
  const parts = []
  let end = 0
  for (const match of text.matchAll(code)) {
    const part = match[1] ?? match[0]
    parts.push(text.slice(end, match.index), link?.(part) || <Code key={match.index} text={part} />)
    end = match.index + match[0].length
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}
