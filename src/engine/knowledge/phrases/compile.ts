/**
 * Compiles a readable pattern into the source of a regular expression. It reads as words, without accents:
 *
 *   `ver [los] terminos`   a word or group in square brackets is optional; `[a|b]3` may occur up to three times
 *   `pag(o|amento)`        one of several
 *   `condicion*`           the beginning of a word; `*nombre`, at the start of a row, the end of a word
 *   `pago ... aprobado`    up to 40 characters of the same sentence between the two; `...25` up to 25
 *   `cuotas !(vencidas)`   not followed by
 *   `3~x`                  an optional space; `x` is also `×`
 *   `^ terminos $`         the beginning and end of the text, ignoring punctuation
 *   `{payment} ... {done}` one of a list's words
 *
 * Words match whole words only. Every repetition is bounded, or stays within one word or one run of punctuation, so that a
 * pattern is linear in the length of the text.
 */
import { unaccent } from '../plain-text.ts'

/** Words, or an expression that cannot be written as words, by the name that rows use for them. */
export type Lists = Record<string, RegExp | readonly string[]>

/** A piece of a pattern, and whether it begins and ends with a word, which then needs a word boundary at that edge. */
interface Piece {
  source: string
  left: boolean
  right: boolean
}

const lexeme = /\.{3}\d*|\]\d?|\{\w+\}|!\(|\w+|\s+|[^\w\s]/g
const whole = ({ source, left, right }: Piece) => `${left ? '\\b' : ''}${source}${right ? '\\b' : ''}`

/** One of several pieces. If only some of them have a word at an edge, those get the word boundary themselves. */
function group(pieces: readonly Piece[]): Piece {
  const left = pieces.every((piece) => piece.left)
  const right = pieces.every((piece) => piece.right)
  const sources = pieces.map((piece) => whole({ ...piece, left: piece.left && !left, right: piece.right && !right }))
  return { source: `(?:${sources.join('|')})`, left, right }
}

/** The regular expression's source for one pattern. Throws if the pattern is invalid. */
export function sourceOf(says: string | RegExp, lists: Lists = {}): string {
  if (says instanceof RegExp) return says.source
  const source = read(says, lists).map(whole).join('|')
  if (new RegExp(source.replaceAll('\\b', '')).test('')) throw new Error(`"${says}" matches an empty text`)
  return source
}

function read(says: string, lists: Lists): Piece[] {
  const lexemes = says.trim().match(lexeme) ?? []
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`"${says}": ${what} at "${lexemes.slice(at).join('')}"`)
  }
  if (unaccent(says) !== says) fail('an accent, which no text has,')
  return alternatives('')

  function alternatives(close: string): Piece[] {
    const found = [sequence()]
    for (; lexemes[at] === '|'; found.push(sequence())) at++
    return (lexemes[at]?.[0] ?? '') === close ? found : fail(`no "${close || 'end'}"`)
  }

  /** Consecutive pieces, up to a closing bracket or separator. */
  function sequence(): Piece {
    let source = ''
    let left: boolean | null = null
    let right = false
    /** Whether a required word comes before, whether there is no white space after it, and whether a gap comes before. */
    let [started, glued, gap] = [false, false, false]
    for (; at < lexemes.length && !/^[|)\]]/.test(lexemes[at]!); at++) {
      const text = lexemes[at]!
      const space = started && !glued ? ' ' : ''
      if (/^\s/.test(text)) glued = false
      else if (text.startsWith('...') || text === '^') {
        source += text === '^' ? '^\\W*' : `${right ? '\\b' : ''}[^.!?]{0,${text.slice(3) || 40}}`
        gap = text !== '^'
        left ??= false
        started = right = glued = false
      } else if (text === '$') {
        if (!/^[|)]/.test(lexemes[at + 1] ?? '|')) fail('something behind the end')
        source += '\\W*$'
        right = false
      } else if (text === '!(') {
        at++
        const unwanted = alternatives(')').map((piece) => whole({ ...piece, left: false }))
        source += `(?!${unwanted.map((each) => (each.startsWith('[^.!?]') ? each : space + each)).join('|')})`
      } else {
        const piece = pieceAt(text)
        const count = text !== '[' ? '' : lexemes[at]!.length > 1 ? `{0,${lexemes[at]![1]}}` : '?'
        const edge = gap && piece.left ? '\\b' : ''
        if (count && !glued && /^[\s|)\]]/.test(lexemes[at + 1] ?? ' '))
          source += started ? `(?: ${piece.source})${count}` : `${edge}(?:${piece.source} )${count}`
        else {
          source += space + edge + piece.source + count
          ;[started, glued, gap] = [true, true, false]
        }
        left ??= piece.left
        right = piece.right
      }
    }
    return source ? { source, left: left ?? false, right } : fail('nothing to look for')
  }

  function pieceAt(text: string): Piece {
    if (text === '(' || text === '[') {
      at++
      return group(alternatives(text === '(' ? ')' : ']'))
    }
    const sign = { left: false, right: false }
    if (text === '*') return { source: at === 0 ? '' : '\\w*', left: false, right: true }
    if (text === '~') return { source: ' ?', ...sign }
    const list = text[0] === '{' ? (lists[text.slice(1, -1)] ?? fail('no such list')) : null
    if (list instanceof RegExp) return { source: `(?:${list.source})`, ...sign }
    if (list) return group(list.flatMap((each) => read(each, lists)))
    if (text === 'x') return { source: '(?:x\\b|×)', ...sign }
    const isWord = /^\w/.test(text)
    return { source: isWord ? text : text.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'), left: isWord, right: isWord }
  }
}
