/** What of a script's excerpt (`script-words.ts`) is executed, in the order in which it stands in the script. */

/** Where a comment may begin: not inside an address, a pattern, or a type such as `image/*`. */
const opening = /(?<=^|[\s;{}(),])\/[/*]/gm
/** A longer match is not a comment: its end is missing from the excerpt, and the one found belongs to another comment. */
const longest = 1500

/** Removes comments, because code in them is not executed. An approximation without parsing, in linear time. */
function withoutComments(text: string): string {
  let code = ''
  let at = 0
  for (const { index, 0: mark } of text.matchAll(opening)) {
    if (index < at) continue
    const piece = `${text.slice(index, index + longest)}${index + longest < text.length ? '' : '\n'}`
    const end = piece.indexOf(mark === '//' ? '\n' : '*/')
    if (end < 0) continue
    code += text.slice(at, index)
    at = index + end + (mark === '//' ? 0 : 2)
  }
  return code + text.slice(at)
}

/** How long a script's beginning is in an excerpt (`script-words.ts`). */
const headLength = 200

/** An excerpt without the script's beginning, which it repeats: else what is last in it would seem to precede what is first. */
function withoutHead(text: string): string {
  if (text[headLength] === '\n') return text.slice(headLength + 1)
  // A shorter script is repeated as a whole.
  const ends = [...text.slice(0, headLength).matchAll(/\n/g)].map(({ index }) => index)
  const end = ends.findLast((at) => at > 0 && text.slice(at + 1, at + 1000).includes(text.slice(0, at)))
  return end === undefined ? text : text.slice(end + 1)
}

/** An excerpt's code, without comments and without what it repeats. Linear in the length of the text. */
export const codeIn = (text: string) => withoutComments(withoutHead(text))

/** Calls of the SDK, and one that stands in a string: a quote or a line's end in it is escaped. */
const sdkCalls = /\b(?:new\s+(?:[\w$]{1,20}\s*\.\s*)?|load|init)MercadoPago\s*\((?=(.{0,100}))/g
const inString = /^\s{0,40}(?:\\["'`]|[^()\\]{0,80}\)?[;,]?\\n)/

/** Whether all that calls the SDK is the listing of an article or of an editor. Modules in development are strings that are executed. */
export function quotesCalls(code: string): boolean {
  const calls = [...code.matchAll(sdkCalls)]
  return calls.length > 0 && calls.every(([, rest]) => inString.test(rest!)) && !/\beval\s*\(/.test(code)
}
