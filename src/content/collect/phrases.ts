/** What the page says about prices, instalments and the result of a payment. */
import { unaccent } from '../../knowledge/card-fields'
import { testBuyer } from '../../knowledge/keys'
import { cftShown, financedPrice, installmentsOffered, noInterest, rateOf, teaShown } from '../../knowledge/prices'
import { rawCode, rawFieldMessage, resultsIn, unfilled } from '../../knowledge/results'
import { cut, maskKeys } from '../../snapshot/redact'
import type { PhraseSeen } from '../../snapshot/types'
import { attribute, closest, queryAllIn, queryIn, tagOf, whereIs } from './dom'
import type { Elements } from './elements'
import { type Passage, readPassages } from './passages'
import { isVisible } from './visibility'

/** Cheap test of a text node; everything the patterns below can find has one of these in it. */
const interesting =
  /c\.?\s?f\.?\s?t|costo financiero|t\.?\s?e\.?\s?a\b|tasa efectiva|cuota|parcela|pagos|meses|\bx\b|\dx|installment|mensualidad|inter[eé]s|juros|cc_|pending_|rejected_|in_process|bad_filled|invalid_card|\{|\$\{|statement_desc|payment_method_id|transaction_amount|undefined|NaN|null|parameter|aprob|aprov|approv|acredit|accredit|credited|rechaz|recus|rejeit|reject|declin|deneg|negad|proces|pending|pendent|pendient|pudimos|pudo|possivel|possível|gracias|obrigad|thank|success|exito|éxito|sucesso|confirm|conclu|complet|efetuad|realizad|fall|falh|failed|fondos|saldo|funds|revisi|análise|analise|aguardando|espera|test_?user/i

const headlines = /^h[1-4]$|^title$|^strong$/
const limit = 80

export function readPhrases(elements: Elements): PhraseSeen[] {
  return readPassages(elements.roots, interesting).flatMap(read).slice(0, limit)
}

function read({ element, text }: Passage): PhraseSeen[] {
  const plain = unaccent(text)
  const results = resultsIn(plain)
  const cft = cftShown.exec(plain)
  const about: [PhraseSeen['about'], boolean][] = [
    ['cft', cft !== null],
    ['tea', teaShown.test(plain)],
    ['no-interest', noInterest.test(plain)],
    ['installments', installmentsOffered.test(plain) && tagOf(element) !== 'option'],
    ['financed-price', financedPrice.test(plain) && tagOf(element) !== 'option'],
    ['raw-code', rawCode.test(plain)],
    ['unfilled', unfilled.test(text)],
    ['raw-field-message', rawFieldMessage.test(plain)],
    ['result', results.length > 0],
    ['test-buyer', testBuyer.test(text)],
  ]
  const said = about.filter(([, yes]) => yes)
  if (said.length === 0) return []
  // An option has no box of its own; its list has.
  const visible = isVisible((tagOf(element) === 'option' && closest(element, 'select')) || element)
  const shared = {
    where: whereIs(element),
    text: cut(maskKeys(text), 140),
    results,
    size: visible ? sizeOf(element, cft?.[0]) : 0,
    headline: isHeadline(element),
    visible,
  }
  return said.map(([topic]) => ({
    ...shared,
    about: topic,
    rate: topic === 'cft' ? rateOf(cft!) : null,
    ...(topic === 'tea' && visible && { size: sizeOf(element, teaShown.exec(plain)?.[0]) }),
  }))
}

/** Letters' size of the innermost element that holds the words, as a line may mix sizes. */
function sizeOf(element: Element, words: string | undefined): number {
  const first = words?.trim().slice(0, 3)
  const inner = first
    ? queryAllIn(element, '*')
        .reverse()
        .find((each) => each.children.length === 0 && (each.textContent ?? '').includes(first))
    : undefined
  return Math.round(Number.parseFloat(getComputedStyle(inner ?? element).fontSize) * 10) / 10
}

function isHeadline(element: Element): boolean {
  const around = closest(
    element,
    'h1,h2,h3,[role="alert"],[role="status"],[class*="alert" i],[class*="message" i],[class*="result" i],[class*="success" i],[class*="error" i]',
  )
  return (
    headlines.test(tagOf(element)) ||
    around !== null ||
    queryIn(element, 'h1,h2,h3') !== null ||
    /^(alert|status)$/.test(attribute(element, 'role'))
  )
}
