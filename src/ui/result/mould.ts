/** Sentences cast in one mould, taken apart: what they share is said once, what differs becomes a list. Pure. */

export interface Mould {
  /** The shared words, with `…` for each part that differs. */
  frame: string
  /** Per sentence its own parts, one or two. */
  cells: string[][]
  /** All in one sentence, where only one short part differs. `join` makes the list. */
  sentence(join: (items: string[]) => string): string | null
}

/** The longest part that still reads well in a list within a sentence. */
const shortPart = 36

/** The mould of sentences that begin alike; of two only when they fit into one. */
export function mouldOf(sentences: readonly string[]): Mould | null {
  const rows = sentences.map((sentence) => sentence.replace(/\.$/, '').split(' '))
  const [first] = rows
  if (!first || rows.length < 2) return null
  const shortest = Math.min(...rows.map((row) => row.length))
  let head = 0
  while (head < shortest - 1 && rows.every((row) => row[head] === first[head])) head++
  if (head === 0) return null
  let tail = 0
  while (tail < shortest - head - 1 && rows.every((row) => row.at(-1 - tail) === first.at(-1 - tail))) tail++
  const start = first.slice(0, head).join(' ')
  const end = first.slice(first.length - tail).join(' ')
  const parts = rows.map((row) => row.slice(head, row.length - tail))
  const middle = sharedRun(parts)
  const cells = parts.map((part) => splitAt(part, middle))
  const colon = cells.every(([own]) => own!.endsWith(':')) ? ':' : ''
  const own = cells.map((row) => row.map((cell) => cell.replace(/:$/, '')))
  const oneShortPart = middle.length === 0 && own.every(([cell]) => cell!.length <= shortPart)
  if (!oneShortPart && rows.length < 3) return null
  return {
    frame: frameOf(start, middle.join(' '), end, colon),
    cells: own,
    sentence: (join) => (oneShortPart ? `${[start, join(own.map(([cell]) => cell!)), end].filter(Boolean).join(' ')}.` : null),
  }
}

/** `Con …: falta ver el pago …`, `Leé:`, `The message for … is to be seen.` */
function frameOf(start: string, middle: string, end: string, colon: string): string {
  if (!middle && !end) return `${start}:`
  const gaps = [start, `…${colon}`, ...(middle ? [middle, '…'] : []), end].filter(Boolean).join(' ')
  return end ? `${gaps}.` : gaps
}

/** The longest run of two words or more that stands inside every row, with words of its own on both sides. */
function sharedRun(rows: readonly string[][]): string[] {
  const first = rows[0]!
  for (let length = first.length - 2; length >= 2; length--)
    for (let from = 1; from + length < first.length; from++) {
      const run = first.slice(from, from + length)
      if (rows.every((row) => splitAt(row, run).every(Boolean) && splitAt(row, run).length === 2)) return run
    }
  return []
}

/** What stands before and after a run of words; all of it where there is no run. */
function splitAt(row: readonly string[], run: readonly string[]): string[] {
  const at = run.length === 0 ? -1 : row.findIndex((_, index) => run.every((word, offset) => row[index + offset] === word))
  return at < 0 ? [row.join(' ')] : [row.slice(0, at).join(' '), row.slice(at + run.length).join(' ')]
}
