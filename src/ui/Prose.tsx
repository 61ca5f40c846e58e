import { Fragment } from 'preact'

/** What reads better set as code: words between backticks, an attribute with its value, an address. */
const code = /`([^`]+)`|([\w-]+="[^"]*")|(https?:\/\/[^\s,;]+[^\s,;.:)])/g

/** An address breaks after a slash before it breaks anywhere else. */
function Code({ text }: { text: string }) {
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

/** A sentence, its code set apart. Always text nodes: whatever a page put into it stays words. */
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
