/** Links and controls that a checkout owes its buyers: promotions, financing costs, the shop's terms, the payment page. */
import {
  flasks,
  isFinancingLink,
  isPromotionsLink,
  legalNoticePhrase,
  notShopTerms,
  privacyPhrase,
  termsPath,
  termsPhrase,
} from '../knowledge/buyer-links.ts'
import { isVoucherLink } from '../knowledge/payment-links.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import type { RawClickable, RawConsent } from '../snapshot/raw.ts'
import type { ConsentSeen, LinkSeen } from '../snapshot/types.ts'
import { isTestAt, paysAt } from './payment-address.ts'

/** Words that are a link only together with the sentence around them. */
const pointing =
  /^\W*(aqui|aca|ver|ver (mas|aqui|texto completo)|leer|ler|leia|leer mas|saiba mais|mas|here|read|view|link|haz clic aqui|clique aqui|clic aqui|clica aqui|click here)\W*$/i
/** A control that ends the purchase or gives consent opens nothing. */
const decides =
  /\b(pag(ar|a|o|ue)|compr(ar|a|e)|finalizar|confirmar|acept(ar|o)|aceitar?o?|concord(ar|o)|pay|buy|accept|agree|continuar|siguiente|enviar)\b/i

/** Attributes and words that make a scripted opening likely. */
const hookAttributes =
  /^(on(click|mousedown|keydown|touchstart)|aria-(haspopup|controls|expanded)|data-.*|ng-click|x-on:click|@click|v-on:click|\(click\)|wire:click|hx-.*|popovertarget|command(for)?|jsaction)$/
const hookWords = /modal|popup|pop-up|dialog|lightbox|fancybox|open|toggle|trigger|drawer|js-|overlay|terms|termin|termos|tyc/i
const plainRole = /^(link|none|presentation)?$/

const hasHooks = ({ attributes, role, marks }: RawClickable) =>
  attributes.split(' ').some((name) => hookAttributes.test(name)) || !plainRole.test(role) || hookWords.test(marks)

/** @param language the page's, as its markup says */
export function recogniseLinks(clickables: readonly RawClickable[], language: string): LinkSeen[] {
  const spanish = /^es/i.test(language)
  return clickables.flatMap((clickable): LinkSeen[] => {
    const { where, kind, href, leads, sandboxed, text, visible } = clickable
    const sandbox = sandboxed || isTestAt(href, clickable)
    if (kind === 'link') {
      const terms = spanish && namesFlasks(clickable) ? null : termsIn(clickable)
      const about = topicOf(clickable, terms)
      return about
        ? [{ where, kind, about, href: addressOf(href), leads, hooks: hasHooks(clickable), sandbox, terms, text, visible }]
        : []
    }
    if (kind === 'late')
      return [{ where, kind, about: 'terms', href, leads: 'page', hooks: false, sandbox: false, terms: 'phrase', text, visible }]
    const scripted = { where, kind: 'control', href: '', leads: 'script', hooks: true, text, visible } as const
    if (sandbox) return [{ ...scripted, about: 'payment', sandbox, terms: null }]
    return opensTerms(clickable) ? [{ ...scripted, about: 'terms', sandbox, terms: 'phrase' }] : []
  })
}

/** By their words, or by an address like `/categoria/termos`. */
const namesFlasks = ({ text, href }: RawClickable) => {
  const plain = unaccent(text)
  return flasks.test(plain) || (/[/_-]termos?([/_.-]|$)/i.test(plainPathOf(href)) && !termsPhrase.test(plain))
}

const addressOf = (href: string) => (/^https?:/.test(href) ? href : '')

function topicOf(clickable: RawClickable, terms: LinkSeen['terms']): LinkSeen['about'] | null {
  const { href, text } = clickable
  if (isPromotionsLink(href)) return 'promotions'
  if (isFinancingLink(href)) return 'financing'
  if (paysAt(href, clickable)) return 'payment'
  if (isVoucherLink(href)) return 'voucher'
  if (terms) return 'terms'
  return privacyPhrase.test(unaccent(text)) ? 'privacy' : null
}

/** A button, or an element that acts as one, whose words are the terms and nothing else. */
function opensTerms({ text, inConsent, holdsLink }: RawClickable): boolean {
  const plain = unaccent(text)
  if (!text || text.length > 70 || !termsPhrase.test(plain) || notShopTerms.test(plain)) return false
  // The words of a consent may themselves be the button that opens the terms, as in Magento.
  if (decides.test(plain) && !inConsent) return false
  return !holdsLink
}

function termsIn({ text, sentence, href }: RawClickable): LinkSeen['terms'] {
  const plain = unaccent(text)
  if (notShopTerms.test(plain)) return null
  if (termsPhrase.test(plain)) return 'phrase'
  if (pointing.test(plain) || !plain) {
    const around = unaccent(sentence)
    if (termsPhrase.test(around) && !notShopTerms.test(around)) return 'phrase'
  }
  const path = plainPathOf(href)
  if (termsPath.test(path) && !notShopTerms.test(path.replace(/[-_/]/g, ' ')) && /^https?:/.test(href)) return 'path'
  return legalNoticePhrase.test(plain) ? 'legal-notice' : null
}

const plainPathOf = (href: string) => (URL.canParse(href) ? unaccent(decodeSafely(new URL(href).pathname)) : '')

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Consents to terms: a checkbox whose label speaks of them. */
export function recogniseConsents(consents: readonly RawConsent[]): ConsentSeen[] {
  return consents.flatMap(({ where, text, linked, visible }) => {
    const plain = unaccent(text)
    return termsPhrase.test(plain) && !notShopTerms.test(plain) ? [{ where, linked, visible }] : []
  })
}
