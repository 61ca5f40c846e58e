/** Links, buttons and elements that act as one, where their text or address may matter to a checkout. */
import { addressHint, wordHint } from '../../engine/knowledge/hints.ts'
import { unaccent } from '../../engine/knowledge/plain-text.ts'
import type { CollectedClickable, ConsentCandidate } from '../../engine/snapshot/candidates.ts'
import { redactDisguised, redactText, redactUrl } from '../../engine/snapshot/redact.ts'
import { mapYielding } from '../yield-to-page.ts'
import { identifiersOf } from './controls.ts'
import {
  attribute,
  attributeNames,
  closest,
  matches,
  once,
  parentOf,
  queryIn,
  resolve,
  rootOf,
  tagOf,
  tellingQuery,
  textOf,
  whereIs,
  wordsOf,
} from './dom.ts'
import type { Elements } from './elements.ts'
import { reached } from './limits.ts'
import { isVisible } from './visibility.ts'

/** Link texts such as "here" that only make sense with the sentence around them. */
const pointing = /^\W*(?:aqui|aca|ver|leer|ler|leia|saiba|mas|here|read|view|link|(haz )?cli(que|ca|ck?))?\b.{0,18}$/i
const limits = { looked: 5000, read: 300 }

export async function readClickables(elements: Elements, base: string): Promise<CollectedClickable[]> {
  const buttons = [...new Set([...elements.buttons, ...elements.pressable])].filter(
    (element) => !/^(a|area)$/.test(tagOf(element)),
  )
  return [
    ...(await mapYielding(endsOf(await mapYielding(endsOf(elements.links, limits.looked), findLink), limits.read), (link) => [
      readLink(link, base),
    ])),
    ...(await mapYielding(endsOf(await mapYielding(endsOf(buttons, limits.looked), findButton), limits.read), (button) => [
      readButton(button),
    ])),
    ...endsOf(elements.lateTerms, limits.read).map((element) => readLate(element, base)),
    ...endsOf(elements.sandboxed, limits.read).map((element) => ({
      ...clickable({ element, text: wordsOf(element) }, 'button'),
      sandboxed: true,
    })),
  ]
}

/**
 * The first and the last items when there are more than `limit`: a page's own links are above and
 * below its content.
 */
function endsOf<Item>(items: Item[], limit: number): Item[] {
  if (items.length <= limit) return items
  reached('links')
  return [...items.slice(0, limit / 2), ...items.slice(-limit / 2)]
}

interface Found {
  element: Element
  /** Not redacted yet. */
  text: string
  sentence?: string
}

function findLink(element: Element): Found[] {
  const text = seenWords(element)
  const words = unaccent(text)
  if (addressHint.test(addressOf(element)) || wordHint.test(words)) return [{ element, text }]
  if (text.trim() && !pointing.test(words)) return []
  const sentence = sentenceIn(parentOf(element) ?? element)
  return wordHint.test(unaccent(sentence)) ? [{ element, text, sentence }] : []
}

const sentenceIn = once((around) => redactText(textOf(around)!.slice(0, 400), 200))

/** The element's own text, else its image's. Not redacted: most links are dropped before that is needed. */
const seenWords = (element: Element) => wordsOf(element) || imageText(element)

function findButton(element: Element): Found[] {
  const text = seenWords(element)
  return wordHint.test(unaccent(text)) ? [{ element, text }] : []
}

const addressOf = (element: Element) => (attribute(element, 'href') || attribute(element, 'xlink:href')).trim()

const clickable = ({ element, text, sentence = '' }: Found, kind: CollectedClickable['kind']): CollectedClickable => ({
  where: whereIs(element),
  kind,
  tag: tagOf(element),
  text: redactText(text, 160),
  sentence,
  visible: isVisible(element, kind === 'late'),
})

function readLink(found: Found, base: string): CollectedClickable {
  const raw = addressOf(found.element)
  const address = resolve(raw, base)
  return {
    ...clickable(found, 'link'),
    href: address && redactDisguised(address),
    leads: leadsTo(found.element, raw, address),
    attributes: attributeNames(found.element).join(' '),
    role: attribute(found.element, 'role').slice(0, 30),
    marks: identifiersOf(found.element, ['class', 'id', 'rel']),
    query: tellingQuery(address),
  }
}

const readButton = (found: Found): CollectedClickable => ({
  ...clickable(found, 'button'),
  inConsent: attribute(found.element, 'type') === 'button' && closest(found.element, 'label') !== null,
  holdsLink: queryIn(found.element, 'a[href]') !== null,
})

/** The WooCommerce plugin's custom element that renders its link later. Source: mercadopago/cart-woocommerce. */
const readLate = (element: Element, base: string): CollectedClickable => ({
  ...clickable({ element, text: attribute(element, 'link-text') }, 'late'),
  href: redactUrl(resolve(attribute(element, 'link-src'), base)),
})

/** Around a link that the browser does not follow: cancelled by a handler, or not to be clicked for now, as behind an open dialog. */
const unanswered = '[onclick^="return false"],[inert]'

function leadsTo(element: Element, raw: string, address: string): CollectedClickable['leads'] {
  if (closest(element, unanswered)) return 'script'
  if (/^javascript:/i.test(raw)) return /^javascript:\s*(void|;|\/\/|$)/i.test(raw) ? 'nowhere' : 'script'
  if (!raw || !/^(https?|file):/.test(address)) return 'nowhere'
  const [page, hash = ''] = address.split('#')
  if (page !== location.href.split('#')[0]) return 'page'
  const id = decode(hash)
  if (!id) return raw.endsWith('#') ? 'nowhere' : 'same-page'
  // A route of a single-page application (`#/terms`) counts as a page.
  if (/^!?\//.test(id)) return 'page'
  const section = (rootOf(element) as Document | ShadowRoot).getElementById?.(id)
  return section && textOf(section)!.trim().length > 80 ? 'section' : section ? 'script' : 'nowhere'
}

const imageText = (element: Element) => {
  const image = queryIn(element, 'img[alt],[aria-label],svg title')
  return image ? attribute(image, 'alt') || attribute(image, 'aria-label') || textOf(image)!.slice(0, 100) : ''
}

/** An address with its percent-encoding decoded; unchanged when the encoding is invalid. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Labels of checkboxes whose text matches the same words as links do (terms, promotions, costs). */
export const readConsents = (elements: Elements): ConsentCandidate[] =>
  elements.labels.slice(0, limits.looked).flatMap((label) => {
    const text = textOf(label)!.slice(0, 400)
    const box = wordHint.test(unaccent(text)) && controlOf(label, 'checkbox')
    if (!box) return []
    return [
      {
        where: whereIs(label),
        text: redactText(text, 400),
        linked: holdsOpener(parentOf(label) ?? label),
        visible: isVisible(label),
      },
    ]
  })

const holdsOpener = once((around) => queryIn(around, 'a,button[type=button]:not([role]),[role=link],[role=button]') !== null)

/** The radio button or checkbox that a label belongs to, or that the element itself is: a control, or an element of that role. */
export function controlOf(element: Element, type: 'radio' | 'checkbox'): Element | null {
  const box = `input[type=${type}],[role=${type}]`
  const control = queryIn(element, box) ?? (element as HTMLLabelElement).control ?? element
  return matches(control, box) ? control : null
}
