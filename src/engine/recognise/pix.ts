/** Pix on the page: a choice, a code to copy, a QR picture. */
import { cannotBeChosen } from '../knowledge/payment-choice.ts'
import { pixChoice, pixFirst, pixIdentifier, pixNotYet, pixOfCode, pixPicture } from '../knowledge/phrases/pix.ts'
import { issuedCode, maskedPixCode, pixCode, pixCodeField } from '../knowledge/pix.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import type { PixCandidate, Reading } from '../snapshot/candidates.ts'
import type { PixSeen } from '../snapshot/types.ts'

const limit = 10
/** Adjacent elements whose words are joined without a space: `PixAprovação imediata`. */
const joined = /\b(Pix|PIX)(?=[A-Z][a-z])/g

/** A choice that cannot be made is no offer, and neither are its words, nor those that name the code of a charge. */
export function recognisePix(found: readonly PixCandidate[], controls: Reading['controls'] = []): PixSeen[] {
  const choices = found.filter(({ by, text }) => by === 'identifier' && pixIdentifier.pattern.test(text))
  const closed = choices.length > 0 && choices.every(isClosed)
  const fields = controls.filter(({ id, visible }) => id === pixCodeField && visible)
  const open = found.filter((each) => !isClosed(each) && !(closed && each.by === 'words'))
  const seen = [
    ...fields.map(({ where }) => ({ where, kind: 'code' as const, ofCode: false })),
    ...open.flatMap((each) =>
      recognise(each).map((pix) => ({ ...pix, ofCode: each.by === 'words' && pixOfCode.pattern.test(unaccent(each.text)) })),
    ),
  ]
  const charged = seen.some(({ kind }) => kind !== 'choice')
  return seen
    .filter(({ ofCode }) => !(charged && ofCode))
    .map(({ ofCode: _, ...pix }) => pix)
    .slice(0, limit)
}

const isClosed = ({ where, text }: PixCandidate) => cannotBeChosen.test(where.snippet) || pixNotYet.pattern.test(unaccent(text))

function recognise({ where, by, text }: PixCandidate): PixSeen[] {
  const plain = unaccent(text).replace(joined, '$1 ')
  if (isEmptyPicture(where.snippet) || hidden.test(where.snippet)) return []
  if (by === 'element') return [{ where, kind: /qr/i.test(text) ? 'qr' : 'choice' }]
  if (by === 'code') {
    const isCode = pixCode.test(text) || maskedPixCode.test(text)
    return isCode ? [{ where, kind: issuedCode.test(text) ? 'issued-code' : 'code' }] : []
  }
  if (by === 'image') return pixPicture.pattern.test(plain) ? [{ where, kind: 'qr' }] : []
  if (by === 'words' && plain.includes('?')) return []
  const { pattern } = { words: pixChoice, option: pixFirst, identifier: pixIdentifier }[by]
  return pattern.test(plain) ? [{ where, kind: 'choice' }] : []
}

/** Not in sight, as far as its own tag says: a screen that is not open yet. */
const hidden = /\shidden(?=[\s>=])|\sclass="(?:[^"]*\s)?(?:d-none|hidden|hide|is-hidden|invisible)[\s"]/i

/** A picture without an address shows nothing: the place for a code that is not there yet, or one that stands in for it. */
const isEmptyPicture = (tag: string) => /^<img\b/i.test(tag) && !address.test(tag) && !tag.endsWith('…')

/** What was to be filled in, as the whole address or as the picture's data. */
const never = String.raw`undefined|null|\{\{|\$\{|%7b%7b`
const inData = String.raw`data:image/[\w+.-]{1,20};base64,(?:"|${never})`
const nothing = String.raw`#|about:blank|javascript:|data:,|data:image/gif;base64,R0lGODlhAQAB|\s*"|${never}|${inData}`
const standIn = String.raw`[^"]*\b(?:placeholder|loading|spinner|blank|empty|vazio|vacio|pixel)\b[^"]*"`
const address = new RegExp(String.raw`\s(?:data-)?(?:lazy-)?src(?:set)?="(?!${nothing}|${standIn})`, 'i')
