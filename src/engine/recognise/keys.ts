/** Keys and secrets in the texts that may hold one. */
import { givesPublicKey, type KeyFound, keysIn } from '../knowledge/keys.ts'
import type { KeyCandidate, ScriptCandidate } from '../snapshot/candidates.ts'
import { maskKeys } from '../snapshot/redact.ts'
import type { KeySeen } from '../snapshot/types.ts'

/** Of a key that stands in several places of a page, the first of these is named. */
const places: readonly KeySeen['place'][] = ['script', 'attribute', 'comment', 'text', 'address', 'storage']

/** After `//` on the same line, or in a block comment that has not ended. */
const inComment = /(?:^|[\s;{}(),])\/(?:\/[^\n]*|\*(?![\s\S]*\*\/)[\s\S]*)$/

/** Each key once for the page, and once for each file of a script. That a call sent a public key is told beside where it stands. */
export const recogniseKeys = (candidates: readonly KeyCandidate[], scripts: readonly ScriptCandidate[]): KeySeen[] => [
  ...eachOnce([...candidates].sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place))),
  ...scripts.flatMap(({ where, keys }) => eachOnce(keys.map((key) => ({ ...key, where, place: 'script', named: false })))),
]

function eachOnce(candidates: readonly KeyCandidate[]): KeySeen[] {
  const found = new Map<string, KeySeen>()
  for (const candidate of candidates)
    for (const key of keysIn(candidate.text)) {
      // A key before this one was handed over by itself, with more of what stands before it.
      if (key.at < candidate.at) continue
      const seen = recognise(candidate, key)
      const isSent = seen.kind === 'public-key' && seen.place === 'address'
      const name = [seen.kind, seen.masked, seen.asPublicKey, seen.place === 'comment', isSent].join()
      if (!found.has(name)) found.set(name, seen)
    }
  return [...found.values()]
}

const recognise = ({ where, place, text, named }: KeyCandidate, { kind, mode, key, at }: KeyFound): KeySeen => ({
  where,
  kind,
  mode,
  masked: maskKeys(key),
  place: place === 'script' && inComment.test(text.slice(0, at)) ? 'comment' : place,
  asPublicKey: named || givesPublicKey.test(text.slice(Math.max(0, at - 80), at)),
})
