/** The buyer's data that the forms ask for. */
import { fold } from '../knowledge/plain-text.ts'
import { type BuyerDatum, buyerData, wholeName } from '../knowledge/quality.ts'
import type { RawControl } from '../snapshot/raw.ts'
import type { BuyerFieldSeen } from '../snapshot/types.ts'

const kinds = Object.entries(buyerData) as [BuyerDatum, RegExp][]
const notAsked = /^(password|search)$/i

/** The first field for each datum. */
export function recogniseBuyerFields(controls: readonly RawControl[]): BuyerFieldSeen[] {
  const found = new Map<BuyerDatum, BuyerFieldSeen>()
  for (const control of controls) {
    if (control.tag === 'input' && notAsked.test(control.type)) continue
    for (const asks of dataOf(control)) if (!found.has(asks)) found.set(asks, { where: control.where, asks })
  }
  return [...found.values()]
}

function dataOf({ type, id, name, autocomplete, label, placeholder }: RawControl): BuyerDatum[] {
  const words = [id.replace(/^form-checkout__/, ''), name, autocomplete, label, placeholder].map(fold).filter(Boolean)
  if (type === 'email') return ['email']
  if (type === 'tel' && !words.some((each) => /card|cc|cvv|tarjeta|cartao/.test(each))) return ['phone']
  if (words.some((each) => wholeName.test(each))) return ['firstName', 'lastName']
  return kinds
    .filter(([, pattern]) => words.some((each) => pattern.test(each)))
    .map(([datum]) => datum)
    .slice(0, 1)
}
