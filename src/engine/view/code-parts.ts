/** Which parts of a sentence are code. Pure. */

/** Text in backticks, an attribute with its value, an address. */
const code = /`([^`]+)`|((?<![\w-])[\w-]+="[^"]*")|(https?:\/\/[^\s,;]+[^\s,;.:)])/g

export interface CodePart {
  text: string
  isCode: boolean
}

/** The sentence in parts, in order. */
export function codeParts(sentence: string): CodePart[] {
  const parts: CodePart[] = []
  let end = 0
  for (const match of sentence.matchAll(code)) {
    parts.push({ text: sentence.slice(end, match.index), isCode: false }, { text: match[1] ?? match[0], isCode: true })
    end = match.index + match[0].length
  }
  parts.push({ text: sentence.slice(end), isCode: false })
  return parts.filter(({ text }) => text !== '')
}
