/** Pix, instalments, and the buyer's data that the forms ask for. */
import { fold, unaccent } from '../../knowledge/card-fields'
import { pixChoice, pixCode, pixElements, pixFirst, pixIdentifier } from '../../knowledge/pix'
import { costContainers, installmentChoices } from '../../knowledge/prices'
import { type BuyerDatum, buyerData } from '../../knowledge/quality'
import type { BuyerFieldSeen, InstallmentsSeen, PixSeen } from '../../snapshot/types'
import { attribute, closest, queryAllIn, queryIn, textOf, whereIs, wordsOf } from './dom'
import { type Elements, everywhere } from './elements'
import { readPassages } from './passages'

const bricks = '[id$="Brick_container"]'

export function readPix(elements: Elements): PixSeen[] {
  const found: PixSeen[] = []
  const add = (element: Element, kind: PixSeen['kind']) => found.length < 10 && found.push({ where: whereIs(element), kind })
  for (const element of everywhere(elements.roots, pixElements))
    add(element, /qr/i.test(element.id + attribute(element, 'class')) ? 'qr' : 'choice')
  for (const { element, text } of readPassages(elements.roots, /\b000201\d\d/)) if (pixCode.test(text)) add(element, 'code')
  for (const image of elements.images) {
    const words = unaccent(`${attribute(image, 'alt')} ${attribute(image, 'title')}`)
    if (/\bqr\b.*\bpix\b|\bpix\b.*\bqr\b/i.test(words)) add(image, 'qr')
  }
  for (const element of [...elements.labels, ...elements.buttons]) {
    const image = queryIn(element, 'img[alt]')
    const words = wordsOf(element, 60) || (image ? attribute(image, 'alt') : '')
    if (pixChoice.test(unaccent(words))) add(element, 'choice')
  }
  for (const option of everywhere(elements.roots, 'option, [role="tab"], [role="radio"]')) {
    if (pixFirst.test((textOf(option) ?? '').slice(0, 40))) add(option, 'choice')
  }
  for (const radio of everywhere(elements.roots, 'input[type="radio"]'))
    if (pixIdentifier.test(attribute(radio, 'id'))) add(radio, 'choice')
  return found
}

export function readInstallments(elements: Elements): InstallmentsSeen[] {
  const costPlace = everywhere(elements.roots, costContainers).length > 0
  return everywhere(elements.roots, installmentChoices).map((list) => ({
    where: whereIs(list),
    choices: queryAllIn(list, 'option').filter((option) => /\d/.test(textOf(option) ?? '')).length,
    costOnChoice: costPlace || queryIn(list, 'option[data-tax]') !== null,
    inBrick: closest(list, bricks) !== null,
  }))
}

const kinds = Object.entries(buyerData) as [BuyerDatum, RegExp][]
const notAsked = /^(hidden|submit|button|image|reset|checkbox|radio|file|password|search)$/i

export function readBuyerFields(elements: Elements): BuyerFieldSeen[] {
  const labels = new Map(elements.labels.map((label) => [attribute(label, 'for'), (textOf(label) ?? '').slice(0, 60)]))
  const found = new Map<BuyerDatum, BuyerFieldSeen>()
  for (const control of elements.controls) {
    if (control.localName === 'input' && notAsked.test(attribute(control, 'type'))) continue
    const type = attribute(control, 'type')
    const identifiers = [
      attribute(control, 'id').replace(/^form-checkout__/, ''),
      attribute(control, 'name'),
      attribute(control, 'autocomplete'),
      labels.get(attribute(control, 'id')) ?? '',
      attribute(control, 'placeholder'),
    ].map((text) => fold(text))
    const datum =
      type === 'email'
        ? 'email'
        : type === 'tel' && !identifiers.some((each) => /card|cc|cvv|tarjeta|cartao/.test(each))
          ? 'phone'
          : kinds.find(([, pattern]) => identifiers.some((each) => each && pattern.test(each)))?.[0]
    if (datum && !found.has(datum)) found.set(datum, { where: whereIs(control), asks: datum })
  }
  return [...found.values()]
}
