/** The shop's own choices, buttons, links and forms with which a buyer starts a Mercado Pago payment. */
import { hostOf, pathOf } from '../knowledge/address.ts'
import { isMercadoPagoHost } from '../knowledge/hosts.ts'
import { isVoucherLink } from '../knowledge/payment-addresses.ts'
import { cannotBeChosen } from '../knowledge/payment-choice.ts'
import {
  badgeWords,
  explaining,
  goWords,
  notYetOffered,
  payFirst,
  payWords,
  promotionWords,
} from '../knowledge/phrases/pay-buttons.ts'
import { aboutPayingPath, payingPath, payListName, payPlace, wayToPay } from '../knowledge/phrases/pay-places.ts'
import { asksForKeys, backOffice, filterName, switchWords } from '../knowledge/phrases/shop-settings.ts'
import { plainPathOf } from '../knowledge/plain-path.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import type { ClickableCandidate, Reading } from '../snapshot/candidates.ts'
import type { PayControlSeen, Where } from '../snapshot/types.ts'
import { paysAt } from './payment-address.ts'

/** Adjacent elements, whose words are joined without a space, apart: `Pagar conMercado Pago`. */
const apart = (text: string) => text.replace(/[a-z\d)](?=[A-Z][a-z])/g, '$& ')

/** After a sign or a picture that is a letter, at most. */
const brandFirst = /^[^\w¿]{0,6}mercado-?_? ?pago/i
const limit = 10

/** At most ten: one is enough as evidence, and a page may repeat a button per product. */
export function recognisePayControls({ choices, clickables, forms, controls }: Reading): PayControlSeen[] {
  // On a page where the shop's owner enters keys, the choices are settings.
  if (controls.some(({ id, name }) => asksForKeys.pattern.test(`${id} ${name}`))) return []
  const found: PayControlSeen[] = choices
    .filter(({ where, text }) => {
      const { snippet } = where
      const words = apart(unaccent(text))
      return !isNoWayToPay(snippet) && !notYetOffered.pattern.test(words) && (!isList(snippet) || isPaymentList(where, words))
    })
    .map(({ where }) => ({ where, kind: 'choice' }))
  for (const clickable of clickables) {
    const { where, kind, tag, text } = clickable
    const words = apart(unaccent(text))
    if (notYetOffered.pattern.test(words) || badgeWords.pattern.test(words)) continue
    const brandAlone =
      (tag === 'button' || isWayToPay(where.snippet, words)) &&
      brandFirst.test(words) &&
      !explaining.pattern.test(words) &&
      !isAboutPaying(where.frame)
    if (kind === 'button' && (payWords.pattern.test(words) || goWords.pattern.test(words) || brandAlone))
      found.push({ where, kind: 'button' })
    if (
      kind === 'link' &&
      !promotionWords.pattern.test(words) &&
      !isForInformation(clickable) &&
      (payWords.pattern.test(words) || paysByPath(clickable, words))
    )
      found.push({ where, kind: 'link' })
    if (isGroupOfPayments(clickable, words)) found.push({ where, kind: 'choice' })
  }
  for (const { where, action, query } of forms) {
    if (paysAt(action, { query })) found.push({ where, kind: 'link' })
    else if (/mercado-?_?pago/i.test(pathOf(action)) && !backOffice.pattern.test(pathOf(action)))
      found.push({ where, kind: 'form' })
  }
  return found.slice(0, limit)
}

/** Whether the tag of a checkbox or radio button shows that it cannot be chosen, a shop owner's switch, or a visitor's consent or filter. */
const isNoWayToPay = (tag: string) =>
  cannotBeChosen.test(tag) || (tag.includes('type="checkbox"') && switchWords.pattern.test(tag)) || filterName.pattern.test(tag)

/** Whether a page of the shop explains how to pay, by its address, and is no step of a checkout. */
const isAboutPaying = (address: string) => {
  const path = plainPathOf(address)
  return aboutPayingPath.pattern.test(path) && !payingPath.pattern.test(path.replace(aboutPayingPath.pattern, '/'))
}

/** Whether a link leads to such a page, or to one of Mercado Pago's on which nobody pays. */
const isForInformation = (link: ClickableCandidate) =>
  isAboutPaying(link.href) ||
  (isMercadoPagoHost(hostOf(link.href)) && pathOf(link.href).length > 1 && !paysAt(link.href, link) && !isVoucherLink(link.href))

/** Whether an element that acts as a button names nothing but the brand, and its tag says that it is a way to pay. */
const isWayToPay = (tag: string, words: string) =>
  words.trim().length < 30 && !tag.startsWith('<summary') && wayToPay.pattern.test(tag)

const isList = (tag: string) => tag.startsWith('<select')

/** Whether a buyer chooses a way to pay in a list, by its name, its option's words, and the page's path or an id around it. */
const isPaymentList = ({ snippet, frame, selector }: Where, words: string) =>
  brandFirst.test(words) && payListName.pattern.test(snippet) && payPlace.pattern.test(`${pathOf(frame)} ${selector.join(' ')}`)

/** Whether a link has no address and selects one of several ways to pay, as in VTEX. */
const isGroupOfPayments = ({ kind, leads, marks, text }: ClickableCandidate, words: string) =>
  kind === 'link' &&
  /^(nowhere|script)$/.test(leads) &&
  text.length < 40 &&
  brandFirst.test(words) &&
  /payment|pagamento|(^|[-_ ])pago|check-?out/i.test(marks.replace(/mercado-?_?pago/gi, ''))

/** Whether a link with words of paying, or with the brand alone, leads to a shop path such as `/pagar/mercadopago.php`. */
const paysByPath = ({ href, text }: ClickableCandidate, words: string) =>
  text.length < 30 &&
  (payFirst.pattern.test(words) || (brandFirst.test(words) && /pay|check-?out|pagar/i.test(pathOf(href)))) &&
  !backOffice.pattern.test(pathOf(href)) &&
  URL.canParse(href) &&
  !isMercadoPagoHost(new URL(href).hostname) &&
  /mercado-?_?pago/i.test(pathOf(href))
