/** What a page shows of that which the law asks for, as duties ask for it. */
import type { LawSign } from '../../knowledge/law-signs.ts'
import type { LawSeen, PhraseSeen, Snapshot } from '../../snapshot/types.ts'
import type { DutyFinding } from '../duty.ts'
import type { Context } from '../types.ts'
import { ownInstallments } from './installments.ts'
import { shownPhrases } from './phrases.ts'

/** The first visible line or link that says one of these, as a finding. */
export function shownSign({ signs }: LawSeen, ...wanted: readonly LawSign[]): DutyFinding | null {
  const found = signs.find(({ sign, visible }) => visible && wanted.includes(sign))
  return found ? { reason: 'shown', where: found.where, text: found.text } : null
}

/** A phrase that the page says, as a finding. */
export const shownPhrase = ({ where, text }: PhraseSeen): DutyFinding => ({ reason: 'shown', where, text })

/** What to say of a page without the cost of a credit: that nothing is financed on it, or that a Brick shows it. */
export function whyNoCost(page: Snapshot, { product }: Context): DutyFinding | null {
  const own = ownInstallments(page).length > 0
  const offers =
    own || [...shownPhrases(page.phrases, 'installments'), ...shownPhrases(page.phrases, 'financed-price')].length > 0
  if (offers) return null
  return { reason: page.installments.length > 0 || product.value === 'bricks' ? 'shown-by-brick' : 'nothing-financed' }
}
