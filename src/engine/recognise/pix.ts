/** Pix on the page: a choice, a code to copy, a QR picture. */
import { pixChoice, pixFirst, pixIdentifier, pixPicture } from '../knowledge/phrases/pix.ts'
import { pixCode } from '../knowledge/pix.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import type { PixCandidate } from '../snapshot/candidates.ts'
import type { PixSeen } from '../snapshot/types.ts'

const limit = 10
/** Adjacent elements whose words are joined without a space: `PixAprovação imediata`. */
const joined = /\b(Pix|PIX)(?=[A-Z][a-z])/g

export function recognisePix(found: readonly PixCandidate[]): PixSeen[] {
  return found.flatMap(recognise).slice(0, limit)
}

function recognise({ where, by, text }: PixCandidate): PixSeen[] {
  const plain = unaccent(text).replace(joined, '$1 ')
  if (isEmptyPicture(where.snippet)) return []
  if (by === 'element') return [{ where, kind: /qr/i.test(text) ? 'qr' : 'choice' }]
  if (by === 'code') return pixCode.test(text) ? [{ where, kind: 'code' }] : []
  if (by === 'image') return pixPicture.pattern.test(plain) ? [{ where, kind: 'qr' }] : []
  if (by === 'words' && plain.includes('?')) return []
  const { pattern } = { words: pixChoice, option: pixFirst, identifier: pixIdentifier }[by]
  return pattern.test(plain) ? [{ where, kind: 'choice' }] : []
}

/** A picture without an address shows nothing: the place for a code that is not there yet. */
const isEmptyPicture = (tag: string) =>
  /^<img\b/i.test(tag) &&
  !/\s(?:data-)?(?:lazy-)?src(?:set)?="(?!#|about:blank|javascript:|\s*")/i.test(tag) &&
  !tag.endsWith('…')
