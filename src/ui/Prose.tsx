import { Fragment } from 'preact'

/** Parts of a text that are shown as code: text in backticks, an attribute with its value, an address. */
const code = /`([^`]+)`|([\w-]+="[^"]*")|(https?:\/\/[^\s,;]+[^\s,;.:)])/g

/** A value or an address as code; the address breaks after slashes first. */
export function Code({ text }: { text: string }) {
  return (
    <code>
      {text.split(/(?<=[\w-]\/)/).map((piece, index) => (
        <Fragment key={`${index}${piece}`}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </code>
  )
}

/** A sentence with its code parts marked. Uses text nodes only, so a page's text is never markup. */
export function Prose({ text }: { text: string }) {
  const parts = []
  let end = 0
  for (const match of text.matchAll(code)) {
    parts.push(text.slice(end, match.index), <Code key={match.index} text={match[1] ?? match[0]} />)
    end = match.index + match[0].length
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}
