/** What tells that, and how, a buyer pays with Mercado Pago here: marked elements, and the shop's own choices and buttons. */
import { unaccent } from '../../knowledge/card-fields'
import { type MarkerId, markers } from '../../knowledge/markers'
import { isPaymentLink, mercadoPagoChoice, payWords, promotionWords } from '../../knowledge/payment-links'
import type { MarkerSeen, PayControlSeen } from '../../snapshot/types'
import { attribute, matches, queryIn, resolve, tagOf, textOf, whereIs, wordsOf } from './dom'
import { type Elements, everywhere } from './elements'
import { hiddenByStyle } from './visibility'

export function readMarkers(elements: Elements): MarkerSeen[] {
  const selectors = Object.entries(markers) as [MarkerId, string][]
  // One pass for all of them; pages without a single marker, nearly all, pay for one selector only.
  const marked = everywhere(elements.roots, Object.values(markers).join(','))
  return selectors.flatMap(([id, selector]) =>
    marked
      .filter((element) => matches(element, selector))
      .slice(0, 5)
      .map((element) => ({ where: whereIs(element), id, tag: tagOf(element), hidden: hiddenByStyle(element) })),
  )
}

/** At most ten: one is enough to tell, and a page may repeat a button per product. */
export function readPayControls(elements: Elements, base: string): PayControlSeen[] {
  const out: PayControlSeen[] = []
  const add = (element: Element, kind: PayControlSeen['kind']) => out.length < 10 && out.push({ where: whereIs(element), kind })
  for (const control of everywhere(elements.roots, 'input[type="radio"],input[type="checkbox"]')) {
    const marks = ['id', 'class', 'data-payment-method', 'data-method', 'aria-label', 'data-gateway']
      .map((name) => attribute(control, name))
      .join(' ')
    if (
      mercadoPagoChoice.test(marks) ||
      (control.getAttribute('type') === 'radio' && brandFirst.test(attribute(control, 'name')))
    )
      add(control, 'choice')
  }
  for (const label of elements.labels) {
    const text = unaccent((textOf(label) ?? '').slice(0, 200)) || attribute(queryIn(label, 'img[alt]') ?? label, 'alt')
    if (!brandAnywhere.test(text) && !brandAnywhere.test(attribute(queryIn(label, 'img[alt]') ?? label, 'alt'))) continue
    const target = attribute(label, 'for')
    const radio =
      queryIn(label, 'input[type="radio"]') ??
      (target ? everywhere(elements.roots, `input[type="radio"]#${CSS.escape(target)}`)[0] : null)
    if (radio) add(radio, 'choice')
  }
  for (const button of elements.buttons) {
    if (payWords.test(unaccent(wordsOf(button, 120))) || (tagOf(button) === 'button' && brandFirst.test(wordsOf(button, 60))))
      add(button, 'button')
  }
  for (const link of elements.links) {
    const words = unaccent(wordsOf(link, 120))
    if (payWords.test(words) && !promotionWords.test(words)) add(link, 'link')
  }
  for (const form of elements.forms) {
    const action = resolve(attribute(form, 'action'), base)
    if (isPaymentLink(action)) add(form, 'link')
    else if (/mercado-?_?pago/i.test(pathOf(action))) add(form, 'form')
  }
  return out
}

const brandFirst = /^\s*mercado-?_? ?pago\b/i
const brandAnywhere = /mercado ?pago/i
const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : '')
