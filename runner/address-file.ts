/** `--file`: addresses from a file. */
import type { Language } from '../src/engine/knowledge/words.ts'
import { fileTexts } from './file-texts.ts'
import { readText, refused } from './files.ts'

export interface Listed {
  url: string
  /** What the tester calls it. */
  label?: string
}

/** One address a line, with an optional label after a space. Empty lines and what begins with `#` are passed over. */
export const addressesIn = (text: string): Listed[] =>
  text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [url = '', ...words] = line.trim().split(/\s+/)
    if (url === '' || url.startsWith('#')) return []
    // An address may hold a `#`; a comment stands after a space.
    const comment = words.findIndex((word) => word.startsWith('#'))
    const label = words.slice(0, comment < 0 ? undefined : comment).join(' ')
    return [{ url, ...(label && { label }) }]
  })

/** Throws `Refused` when there is no such file, or no address in it. */
export function readAddresses(file: string, lang: Language): Listed[] {
  const listed = addressesIn(readText('file', file, lang))
  if (listed.length === 0) throw refused('file', fileTexts[lang].noAddress(file))
  return listed
}
