/** Links and link-like controls that a checkout owes its buyers: promotions, financing costs, the shop's terms, the payment page. */
import {
  isFinancingLink,
  isPromotionsLink,
  legalNoticePhrase,
  notShopTerms,
  privacyPhrase,
  termsPath,
  termsPhrase,
} from '../../knowledge/buyer-links'
import { unaccent } from '../../knowledge/card-fields'
import { isPaymentLink, isSandboxLink } from '../../knowledge/payment-links'
import { cut, redactUrl } from '../../snapshot/redact'
import type { ConsentSeen, LinkSeen } from '../../snapshot/types'
import { attribute, attributesOf, closest, parentOf, queryIn, resolve, rootOf, textOf, whereIs, wordsOf } from './dom'
import { type Elements, everywhere } from './elements'
import { isVisible } from './visibility'

/** Words that are a link only together with the sentence around them. */
const pointing =
  /^\W*(aqui|aca|ver|ver (mas|aqui|texto completo)|leer|ler|leia|leer mas|saiba mais|mas|here|read|view|link|haz clic aqui|clique aqui|clic aqui|clica aqui|click here)\W*$/i
/** A control that ends the purchase or gives consent opens nothing. */
const decides =
  /\b(pag(ar|a|o|ue)|compr(ar|a|e)|finalizar|confirmar|acept(ar|o)|aceitar?o?|concord(ar|o)|pay|buy|accept|agree|continuar|siguiente|enviar)\b/i
const hookAttributes =
  /^(on(click|mousedown|keydown|touchstart)|role|aria-(haspopup|controls|expanded)|data-.*|ng-click|x-on:click|@click|v-on:click|\(click\)|wire:click|hx-.*|popovertarget|command(for)?|jsaction)$/
const hookWords = /modal|popup|pop-up|dialog|lightbox|fancybox|open|toggle|trigger|drawer|js-|overlay|terms|termin|termos|tyc/i

export function readLinks(elements: Elements, base: string): LinkSeen[] {
  const links = elements.links.flatMap((element) => readLink(element, base) ?? [])
  const controls = elements.buttons.flatMap((element) => readControl(element) ?? [])
  const sandboxed = everywhere(elements.roots, '[onclick*="//sandbox.mercadopago."]').map((element) => readScripted(element))
  const late = everywhere(elements.roots, lateTerms).map((element) => readLate(element, base))
  return [...links, ...controls, ...late, ...sandboxed]
}

/** A control whose own code leads to a test host. */
const readScripted = (element: Element): LinkSeen => ({
  where: whereIs(element),
  kind: 'control',
  about: 'payment',
  href: '',
  leads: 'script',
  hooks: true,
  sandbox: true,
  terms: null,
  text: wordsOf(element, 100),
  visible: isVisible(element),
})

/** The WooCommerce plugin's element that draws its link later. Source: mercadopago/cart-woocommerce custom elements. */
const lateTerms = 'terms-and-conditions[link-src]'

function readLate(element: Element, base: string): LinkSeen {
  return {
    where: whereIs(element),
    kind: 'late',
    about: 'terms',
    href: redactUrl(resolve(attribute(element, 'link-src'), base)),
    leads: 'page',
    hooks: false,
    sandbox: false,
    terms: 'phrase',
    text: cut(attribute(element, 'link-text'), 100),
    visible: isVisible(element, true),
  }
}

function readLink(element: Element, base: string): LinkSeen | null {
  const raw = (attribute(element, 'href') || attribute(element, 'xlink:href')).trim()
  const address = resolve(raw, base)
  const text = wordsOf(element) || imageText(element)
  const terms = termsIn(element, text, address)
  const about = isPromotionsLink(address)
    ? 'promotions'
    : isFinancingLink(address)
      ? 'financing'
      : isPaymentLink(address)
        ? 'payment'
        : terms
          ? 'terms'
          : privacyPhrase.test(unaccent(text))
            ? 'privacy'
            : null
  if (!about) return null
  return {
    where: whereIs(element),
    kind: 'link',
    about,
    href: /^https?:/.test(address) ? redactUrl(address) : '',
    leads: leadsTo(element, raw, address),
    hooks: hasHooks(element),
    sandbox: isSandboxLink(address),
    terms,
    text,
    visible: isVisible(element),
  }
}

/** The words of a consent may themselves be the button that opens the terms, as in Magento. */
const insideConsent = (element: Element) => attribute(element, 'type') === 'button' && closest(element, 'label') !== null

/** A button, or an element that acts as one, whose words are the terms and nothing else. */
function readControl(element: Element): LinkSeen | null {
  const text = wordsOf(element, 100)
  const plain = unaccent(text)
  if (!text || text.length > 70 || !termsPhrase.test(plain) || notShopTerms.test(plain)) return null
  if (decides.test(plain) && !insideConsent(element)) return null
  if (queryIn(element, 'a[href]')) return null
  return {
    where: whereIs(element),
    kind: 'control',
    about: 'terms',
    href: '',
    leads: 'script',
    hooks: true,
    sandbox: false,
    terms: 'phrase',
    text,
    visible: isVisible(element),
  }
}

function termsIn(element: Element, text: string, address: string): LinkSeen['terms'] {
  const plain = unaccent(text)
  if (notShopTerms.test(plain)) return null
  if (termsPhrase.test(plain)) return 'phrase'
  if (pointing.test(plain) || !plain) {
    const sentence = unaccent(cut((parentOf(element) ? textOf(parentOf(element)!)! : '').slice(0, 400), 200))
    if (termsPhrase.test(sentence) && !notShopTerms.test(sentence)) return 'phrase'
  }
  const path = URL.canParse(address) ? decodeSafely(new URL(address).pathname) : ''
  if (termsPath.test(unaccent(path)) && /^https?:/.test(address)) return 'path'
  return legalNoticePhrase.test(plain) ? 'legal-notice' : null
}

function leadsTo(element: Element, raw: string, address: string): LinkSeen['leads'] {
  if (/^javascript:/i.test(raw)) return /^javascript:\s*(void|;|\/\/|$)/i.test(raw) ? 'nowhere' : 'script'
  if (!raw) return 'nowhere'
  if (!address || !/^https?:|^file:/.test(address)) return 'nowhere'
  const target = new URL(address)
  const here = new URL(location.href)
  if (target.origin + target.pathname + target.search !== here.origin + here.pathname + here.search) return 'page'
  const id = decodeSafely(target.hash.slice(1))
  if (!id) return target.hash || raw.endsWith('#') ? 'nowhere' : 'same-page'
  // A route of a single-page shop (`#/terms`) is a page of its own.
  if (/^!?\//.test(id)) return 'page'
  const section = (rootOf(element) as Document | ShadowRoot).getElementById?.(id)
  return section && (textOf(section) ?? '').trim().length > 80 ? 'section' : section ? 'script' : 'nowhere'
}

function hasHooks(element: Element): boolean {
  for (const { name, value } of attributesOf(element)) {
    if (hookAttributes.test(name) && !/^(link|none|presentation)$/.test(value)) return true
    if (/^(class|id|rel)$/.test(name) && hookWords.test(value)) return true
  }
  return false
}

const imageText = (element: Element) => {
  const image = queryIn(element, 'img[alt], [aria-label], svg title')
  return image ? attribute(image, 'alt') || attribute(image, 'aria-label') || (textOf(image) ?? '').slice(0, 100) : ''
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Consents to terms: a checkbox whose label speaks of them. */
export function readConsents(elements: Elements): ConsentSeen[] {
  return elements.labels.flatMap((label) => {
    const text = unaccent((textOf(label) ?? '').slice(0, 400))
    if (!termsPhrase.test(text) || notShopTerms.test(text)) return []
    const target = attribute(label, 'for')
    const box =
      queryIn(label, 'input[type="checkbox"]') ??
      (target ? everywhere(elements.roots, `input[type="checkbox"]#${CSS.escape(target)}`)[0] : null)
    if (!box) return []
    return [
      {
        where: whereIs(label),
        linked: [label, parentOf(label)].some(
          (around) => around !== null && queryIn(around, 'a,button[type="button"],[role="link"],[role="button"]') !== null,
        ),
        visible: isVisible(label),
      },
    ]
  })
}
