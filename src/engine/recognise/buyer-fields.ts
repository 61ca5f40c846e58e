/** The buyer's data that the forms ask for. */
import { cardPatterns } from '../knowledge/card-words.ts'
import { buyerFields, ofCard, wholeName } from '../knowledge/phrases/buyer-data.ts'
import { fold, unaccent } from '../knowledge/plain-text.ts'
import { type BuyerDatum, buyerData } from '../knowledge/quality.ts'
import type { ControlCandidate, FormCandidate } from '../snapshot/candidates.ts'
import type { BuyerFieldSeen, FieldSeen } from '../snapshot/types.ts'
import { labelledBy } from './labels.ts'
import { otherForms } from './other-forms.ts'

const notAsked = /^(password|search)$/i
const names: BuyerDatum[] = ['firstName', 'lastName']

/** The first field for each datum. A card's holder need not be the buyer, so the holder's name is nobody's here. */
export function recogniseBuyerFields(
  controls: readonly ControlCandidate[],
  cardFields: readonly Pick<FieldSeen, 'where'>[],
  forms: readonly FormCandidate[],
): BuyerFieldSeen[] {
  const found = new Map<BuyerDatum, BuyerFieldSeen>()
  const others = otherForms(controls, forms)
  const ofTheCard = new Set(cardFields.map(({ where }) => where))
  for (const control of controls) {
    if (control.tag === 'input' && notAsked.test(control.type)) continue
    if (ofTheCard.has(control.where) || others.has(control.group)) continue
    for (const asks of dataOf(control))
      if (!found.has(asks)) found.set(asks, { where: control.where, asks, labelled: labelledBy(control) })
  }
  return [...found.values()]
}

function dataOf(control: ControlCandidate): BuyerDatum[] {
  const { type, id, name, autocomplete, label, placeholder } = control
  const words = [id.replace(/^form-checkout__/, ''), name, autocomplete, label, placeholder].map(fold).filter(Boolean)
  if (type === 'email') return ['email']
  if (type === 'tel' && !words.some((each) => ofCard.pattern.test(each))) return ['phone']
  const asksFor = words.some((each) => wholeName.pattern.test(each))
    ? names
    : buyerData.filter((datum) => words.some((each) => buyerFields[datum].pattern.test(each))).slice(0, 1)
  return namesHolder(control) ? asksFor.filter((datum) => !names.includes(datum)) : asksFor
}

/** Whether a box takes the name on the card, as its own words say, also where the rest of the card is typed into iframes. */
const namesHolder = ({ id, name, autocomplete, dataCheckout, label, placeholder }: ControlCandidate) =>
  /(^|\s)cc-(?:[a-z]+-)?name\b/i.test(autocomplete) ||
  [id, name, dataCheckout].some((each) => cardPatterns.holder.identifier.test(fold(each).replace(/account|direccion/g, ''))) ||
  [label, placeholder].some((each) => cardPatterns.holder.label.test(unaccent(each)))
