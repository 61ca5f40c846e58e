/** What the page says about prices, instalments and the result of a payment. */
import { unaccent } from '../../knowledge/card-fields'
import { testBuyer } from '../../knowledge/keys'
import { cftShown, installmentsOffered, noInterest, teaShown } from '../../knowledge/prices'
import { rawCode, rawFieldMessage, resultsIn, unfilled } from '../../knowledge/results'
import { cut, maskKeys } from '../../snapshot/redact'
import type { PhraseSeen } from '../../snapshot/types'
import { attribute, whereIs } from './dom'
import type { Elements } from './elements'
import { type Passage, readPassages } from './passages'
import { isVisible } from './visibility'

/** Cheap test of a text node; everything the patterns below can find has one of these in it. */
const interesting =
  /c\.?\s?f\.?\s?t|costo financiero|t\.?\s?e\.?\s?a\b|tasa efectiva|cuota|parcela|\bx\b|\dx|installment|mensualidad|inter[eé]s|juros|cc_|pending_|rejected_|in_process|bad_filled|invalid_card|\{\{|\$\{|statement_desc|payment_method_id|transaction_amount|undefined|NaN|null|parameter|aprob|aprov|approv|acredit|accredit|credited|rechaz|recus|rejeit|reject|declin|deneg|negad|proces|pending|pendent|pendient|pudimos|pudo|possivel|possível|gracias|obrigad|thank|success|exito|éxito|sucesso|confirm|conclu|complet|efetuad|realizad|fall|falh|failed|fondos|saldo|funds|revisi|análise|analise|aguardando|espera|test_?user/i

const financedPrice = /\b(?:[2-9]|1\d|2\d)\s*(?:x\b|cuotas|pagos|parcelas)[^.]{0,25}(?:\$|S\/)\s?\d/i
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
    ['installments', installmentsOffered.test(plain) && element.localName !== 'option'],
    ['financed-price', financedPrice.test(plain) && element.localName !== 'option'],
    ['raw-code', rawCode.test(plain)],
    ['unfilled', unfilled.test(text)],
    ['raw-field-message', rawFieldMessage.test(plain)],
    ['result', results.length > 0],
    ['test-buyer', testBuyer.test(text)],
  ]
  const said = about.filter(([, yes]) => yes)
  if (said.length === 0) return []
  const visible = isVisible(element)
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
    rate: topic === 'cft' ? Number(cft![1]!.replace(',', '.')) : null,
    ...(topic === 'tea' && visible && { size: sizeOf(element, teaShown.exec(plain)?.[0]) }),
  }))
}

/** Letters' size of the innermost element that holds the words, as a line may mix sizes. */
function sizeOf(element: Element, words: string | undefined): number {
  const first = words?.trim().slice(0, 3)
  const inner = first
    ? [...element.querySelectorAll('*')]
        .reverse()
        .find((each) => each.children.length === 0 && (each.textContent ?? '').includes(first))
    : undefined
  return Math.round(Number.parseFloat(getComputedStyle(inner ?? element).fontSize) * 10) / 10
}

function isHeadline(element: Element): boolean {
  const around = element.closest(
    'h1,h2,h3,[role="alert"],[role="status"],[class*="alert" i],[class*="message" i],[class*="result" i],[class*="success" i],[class*="error" i]',
  )
  return (
    headlines.test(element.localName) ||
    around !== null ||
    element.querySelector('h1,h2,h3') !== null ||
    /^(alert|status)$/.test(attribute(element, 'role'))
  )
}
