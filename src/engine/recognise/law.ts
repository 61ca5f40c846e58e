/** What a page shows of that which consumer law asks for: numbers of the seller, lines and links. */
import { hostOf, pathOf } from '../knowledge/address.ts'
import { isWithin } from '../knowledge/hosts.ts'
import { identitiesIn, identityKinds } from '../knowledge/identity-numbers.ts'
import { complaintsPath, consumerAuthority, fiscalQr, type LawSign, taxOffice } from '../knowledge/law-signs.ts'
import {
  cancelButton,
  complaintsBook,
  effectiveCost,
  priceWithoutTaxes,
  regretButton,
  totalPrice,
  withdrawal,
} from '../knowledge/phrases/law.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import { candidateLimits } from '../snapshot/candidate-limits.ts'
import type { ClickableCandidate, PassageCandidate, Reading } from '../snapshot/candidates.ts'
import { cut } from '../snapshot/redact.ts'
import type { LawSeen } from '../snapshot/types.ts'

/** How many of each are kept, and how much of a text is quoted. */
const limits = { kept: 60, quoted: 140 }

export function recogniseLaw({ passages, clickables, document }: Reading): LawSeen {
  // What stands in a list is a choice, not what the page says.
  const lines = passages.filter(({ inOption }) => !inOption)
  const identities = lines.flatMap(identitiesOf)
  const signs = [...lines.flatMap(signsOfLine), ...clickables.flatMap(signsOfLink)]
  const count = (kind: ClickableCandidate['kind']) => clickables.filter((each) => each.kind === kind).length
  return {
    identities: identities.slice(0, limits.kept),
    signs: signs.slice(0, limits.kept),
    whole:
      document.limitsReached.length === 0 &&
      passages.length < candidateLimits.passages &&
      count('link') < candidateLimits.links &&
      count('button') < candidateLimits.links &&
      identities.length <= limits.kept &&
      signs.length <= limits.kept,
    cut: lines.some(({ text, visible }) => visible && text.endsWith('…')),
  }
}

const identitiesOf = ({ where, text, visible }: PassageCandidate): LawSeen['identities'] =>
  identityKinds.flatMap((kind) =>
    identitiesIn(text, kind).map(({ shown, state }) => ({
      where,
      kind,
      state,
      // Another country's number of the same name may be a person's too.
      shown: state === 'company' ? shown : masked(shown),
      visible,
    })),
  )

/** The last three signs are enough to find it on the page. */
const masked = (number: string) => number.slice(0, -3).replace(/[a-z\d]/gi, '•') + number.slice(-3)

const inLines: [LawSign, RegExp][] = [
  ['total-price', totalPrice.pattern],
  ['effective-cost', effectiveCost.pattern],
  ['price-without-taxes', priceWithoutTaxes.pattern],
  ['withdrawal', withdrawal.pattern],
]

function signsOfLine({ where, text, visible }: PassageCandidate): LawSeen['signs'] {
  const plain = unaccent(text)
  return inLines.flatMap(([sign, pattern]) =>
    pattern.test(plain) ? [{ where, sign, text: cut(text, limits.quoted), visible }] : [],
  )
}

const inLinks: [LawSign, RegExp][] = [
  ['regret-button', regretButton.pattern],
  ['cancel-button', cancelButton.pattern],
  ['complaints-book', complaintsBook.pattern],
]

/** A link that leads nowhere is none; a button may open what it names. */
function signsOfLink({ where, kind, href, leads, text, visible }: ClickableCandidate): LawSeen['signs'] {
  if (kind === 'link' && leads === 'nowhere') return []
  const plain = unaccent(text)
  const said = inLinks.filter(([, pattern]) => pattern.test(plain)).map(([sign]) => sign)
  const found = new Set([...said, ...signsOfAddress(href)])
  return [...found].map((sign) => ({ where, sign, text: cut(text || href, limits.quoted), visible }))
}

function signsOfAddress(href: string): LawSign[] {
  const host = hostOf(href)
  if (taxOffice.some((office) => isWithin(host, office))) return [fiscalQr.test(host + pathOf(href)) ? 'fiscal-qr' : 'tax-office']
  if (isWithin(host, consumerAuthority)) return ['consumer-authority']
  return complaintsPath.test(pathOf(href)) ? ['complaints-book'] : []
}
