/**
 * How a buyer can choose to pay (Mercado Pago, Pix, instalments), and the elements that show the
 * kind of integration.
 */
import { markerSelectors } from '../../engine/knowledge/marker-selectors.ts'
import { mercadoPagoChoice } from '../../engine/knowledge/payment-choice.ts'
import type { MarkerCandidate, PixCandidate, Reading } from '../../engine/snapshot/candidates.ts'
import { redactText } from '../../engine/snapshot/redact.ts'
import type { InstallmentsSeen } from '../../engine/snapshot/types.ts'
import { mapYielding } from '../yield-to-page.ts'
import { controlOf } from './clickables.ts'
import { bricks, identifiersOf, markNames } from './controls.ts'
import { attribute, closest, matches, queryAllIn, queryIn, tagOf, textOf, whereIs, wordsOf } from './dom.ts'
import type { Elements } from './elements.ts'
import { hiddenByStyle } from './visibility.ts'

const limits = { looked: 4000, choices: 10, pix: 30 }
const brand = /mercado ?pago/i

/** At most five of each. */
export const readMarkers = (elements: Elements): MarkerCandidate[] =>
  markerSelectors.flatMap((selector, by) =>
    elements.markers
      .filter((element) => matches(element, selector))
      .slice(0, 5)
      .map((element) => ({ where: whereIs(element), by, tag: tagOf(element), hidden: hiddenByStyle(element) })),
  )

/** Radio buttons, checkboxes and options that choose Mercado Pago, recognised by their identifiers or their label; none that is disabled. */
export function readChoices(elements: Elements): Reading['choices'] {
  const found: Reading['choices'] = []
  const add = (control: Element, words: readonly Element[]) => {
    if (!matches(control, ':disabled'))
      found.push({ where: whereIs(control), text: redactText(words.map(textOf).join(' '), 120) })
  }
  for (const control of elements.controls.slice(0, limits.looked)) {
    const type = attribute(control, 'type').toLowerCase()
    if (tagOf(control) === 'select')
      for (const option of queryAllIn(control, 'option:enabled')) {
        if (brand.test(textOf(option)!)) add(control, [option])
      }
    else if (
      /^(radio|checkbox)$/.test(type) &&
      mercadoPagoChoice.test(identifiersOf(control, [...markNames, 'aria-label', type === 'radio' ? 'name' : '']))
    )
      add(control, [...(control.labels ?? [])])
  }
  for (const element of [...elements.labels, ...elements.roleChoices].slice(0, limits.looked)) {
    if (!brand.test(textOf(element)!.slice(0, 200)) && !brand.test(altIn(element))) continue
    const radio = controlOf(element, 'radio')
    if (radio) add(radio, [element])
  }
  return found.slice(0, limits.choices)
}

/**
 * Everything that says Pix: elements of the official plugins, choices, images. Codes to copy are
 * found by the text search.
 */
export async function readPix(elements: Elements): Promise<PixCandidate[]> {
  return [
    ...elements.pix.flatMap((element) =>
      saysPix(element, 'element', `${attribute(element, 'id')} ${attribute(element, 'class')}`.slice(0, 200)),
    ),
    ...(await mapYielding(elements.images, (image) =>
      saysPix(image, 'image', `${attribute(image, 'alt')} ${attribute(image, 'title')}`.slice(0, 200)),
    )),
    ...(await mapYielding([...elements.labels, ...elements.buttons, ...elements.pressable], (element) => {
      const words = wordsOf(element) || altIn(element)
      // Most say nothing of Pix; redact only those that do.
      return pix.test(words) ? saysPix(element, 'words', redactText(words, 60)) : []
    })),
    ...elements.roleChoices.flatMap((element) => saysPix(element, 'option', textOf(element)!.slice(0, 40))),
    ...(await mapYielding(elements.controls, pixOfControl)),
  ]
}

const pix = /pix/i

let pixLeft = limits.pix

const saysPix = (element: Element, by: PixCandidate['by'], text: string): PixCandidate[] =>
  (by === 'element' || pix.test(text)) && pixLeft-- > 0 ? [{ where: whereIs(element), by, text: redactText(text) }] : []

function pixOfControl(control: Element): PixCandidate[] {
  if (tagOf(control) === 'select' && pix.test(textOf(control)!))
    return queryAllIn(control, 'option').flatMap((option) => saysPix(option, 'option', textOf(option)!.slice(0, 40)))
  return attribute(control, 'type') === 'radio' ? saysPix(control, 'identifier', attribute(control, 'id').slice(0, 100)) : []
}

const altIn = (element: Element) => {
  const image = queryIn(element, 'img[alt]')
  return image ? attribute(image, 'alt') : ''
}

export function readInstallments(elements: Elements): InstallmentsSeen[] {
  return elements.installments.map((list) => ({
    where: whereIs(list),
    choices: queryAllIn(list, 'option').filter((option) => /\d/.test(textOf(option)!)).length,
    costOnChoice: elements.costs.length > 0 || queryIn(list, 'option[data-tax]') !== null,
    inBrick: closest(list, bricks) !== null,
  }))
}
