import { type ComponentChild, Fragment } from 'preact'
import { codeParts } from '../engine/view/code-parts.ts'

/** The parts of a text that are shown as code. */
export const codeIn = (text: string): string[] =>
  codeParts(text)
    .filter(({ isCode }) => isCode)
    .map((part) => part.text)

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
  return (
    <>
      {codeParts(text).map((part, index) =>
        part.isCode ? link?.(part.text) || <Code key={`${index}${part.text}`} text={part.text} /> : part.text,
      )}
    </>
  )
}
