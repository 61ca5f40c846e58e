/** The buyer's data that the forms ask for. */
import { buyerFields, ofCard, wholeName } from '../knowledge/phrases/buyer-data.ts'
import { fold } from '../knowledge/plain-text.ts'
import { type BuyerDatum, buyerData } from '../knowledge/quality.ts'
import type { ControlCandidate } from '../snapshot/candidates.ts'
import type { BuyerFieldSeen } from '../snapshot/types.ts'

const notAsked = /^(password|search)$/i

/** The first field for each kind of data. */
export function recogniseBuyerFields(controls: readonly ControlCandidate[]): BuyerFieldSeen[] {
  const found = new Map<BuyerDatum, BuyerFieldSeen>()
  for (const control of controls) {
    if (control.tag === 'input' && notAsked.test(control.type)) continue
    for (const asks of dataOf(control)) if (!found.has(asks)) found.set(asks, { where: control.where, asks })
  }
  return [...found.values()]
}

function dataOf({ type, id, name, autocomplete, label, placeholder }: ControlCandidate): BuyerDatum[] {
  const words = [id.replace(/^form-checkout__/, ''), name, autocomplete, label, placeholder].map(fold).filter(Boolean)
  if (type === 'email') return ['email']
  if (type === 'tel' && !words.some((each) => ofCard.pattern.test(each))) return ['phone']
  if (words.some((each) => wholeName.pattern.test(each))) return ['firstName', 'lastName']
  return buyerData.filter((datum) => words.some((each) => buyerFields[datum].pattern.test(each))).slice(0, 1)
}
