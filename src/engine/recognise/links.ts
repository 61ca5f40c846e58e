/** Links and controls that requirements ask for: promotions, financing costs, the shop's terms, the payment page. */
import { isFinancingLink, isPromotionsLink } from '../knowledge/buyer-links.ts'
import { isVoucherLink } from '../knowledge/payment-addresses.ts'
import { cannotBeChosen } from '../knowledge/payment-choice.ts'
import { deciding, pointing } from '../knowledge/phrases/links.ts'
import { bareConditions, campaignPath, flasks, flasksPath, otherTerms } from '../knowledge/phrases/other-terms.ts'
import { privacy } from '../knowledge/phrases/privacy.ts'
import { legalNotice, terms, termsPath } from '../knowledge/phrases/terms.ts'
import { plainPathOf } from '../knowledge/plain-path.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import { isUnfilled } from '../knowledge/unfilled-address.ts'
import type { ClickableCandidate, ConsentCandidate } from '../snapshot/candidates.ts'
import type { ConsentSeen, LinkSeen, Where } from '../snapshot/types.ts'
import { isTestAt, paysAt } from './payment-address.ts'

/** Attributes and words that make a scripted opening likely. */
const hookAttributes = [
  ...['onclick', 'onmousedown', 'onkeydown', 'ontouchstart', 'aria-haspopup', 'aria-controls', 'aria-expanded'],
  ...[
    'ng-click',
    'x-on:click',
    '@click',
    'v-on:click',
    '(click)',
    'wire:click',
    'popovertarget',
    'command',
    'commandfor',
    'jsaction',
  ],
]
const isHook = (attribute: string) => hookAttributes.includes(attribute) || /^(data|hx)-/.test(attribute)
const hookWords = /modal|popup|pop-up|dialog|lightbox|fancybox|open|toggle|trigger|drawer|js-|overlay|terms|termin|termos|tyc/i
const plainRole = /^(link|none|presentation)?$/

const hasHooks = ({ attributes, role, marks }: ClickableCandidate) =>
  attributes.split(' ').some(isHook) || !plainRole.test(role) || hookWords.test(marks)

/** @param language the page's language, according to its markup */
export function recogniseLinks(clickables: readonly ClickableCandidate[], language: string): LinkSeen[] {
  const spanish = /^es/i.test(language)
  return clickables.flatMap((clickable): LinkSeen[] => {
    const { where, kind, href, sandboxed, text, visible } = clickable
    // What is inert can be seen, and neither clicked nor reached with the keyboard.
    const inert = clickable.attributes.split(' ').includes('inert')
    const leads = inert || isUnfilled(href) ? 'nowhere' : clickable.leads
    const sandbox = sandboxed || isTestAt(href, clickable)
    if (kind === 'link') {
      const terms = spanish && namesFlasks(clickable) ? null : termsIn(clickable)
      const about = isListing(where) ? null : topicOf(clickable, terms)
      return about
        ? [
            {
              where,
              kind,
              about,
              href: addressOf(href),
              leads,
              hooks: !inert && hasHooks(clickable),
              sandbox,
              terms,
              text,
              visible,
            },
          ]
        : []
    }
    if (kind === 'late')
      return [{ where, kind, about: 'terms', href, leads: 'page', hooks: false, sandbox: false, terms: 'phrase', text, visible }]
    const scripted = { where, kind: 'control', href: '', leads: 'script', hooks: true, text, visible } as const
    if (sandbox) return [{ ...scripted, about: 'payment', sandbox, terms: null }]
    return opensTerms(clickable) ? [{ ...scripted, about: 'terms', sandbox, terms: 'phrase' }] : []
  })
}

/** Whether a link is about vacuum flasks ("termos" in Spanish): by its words, or by an address like `/categoria/termos`. */
const namesFlasks = ({ text, href }: ClickableCandidate) => {
  const plain = unaccent(text)
  return flasks.pattern.test(plain) || (/[/_-]termos?([/_.-]|$)/i.test(plainPathOf(href)) && !terms.pattern.test(plain))
}

/** Whether a link stands in a listing of an article, where an address is an example. */
const isListing = ({ selector }: Where) => /(?:^|[\s>])(?:pre|code|samp):/.test(selector.at(-1) ?? '')

const addressOf = (href: string) => (/^https?:/.test(href) ? href : '')

function topicOf(clickable: ClickableCandidate, terms: LinkSeen['terms']): LinkSeen['about'] | null {
  const { href, text } = clickable
  if (isPromotionsLink(href)) return 'promotions'
  if (isFinancingLink(href)) return 'financing'
  if (paysAt(href, clickable)) return 'payment'
  if (isVoucherLink(href)) return 'voucher'
  if (terms) return 'terms'
  return privacy.pattern.test(unaccent(text)) ? 'privacy' : null
}

/** Whether a button that can be pressed, or an element that acts as one, names the terms and nothing else. */
function opensTerms({ where, text, inConsent, holdsLink }: ClickableCandidate): boolean {
  const plain = unaccent(text)
  if (
    !text ||
    text.length > 70 ||
    cannotBeChosen.test(where.snippet) ||
    !terms.pattern.test(plain) ||
    otherTerms.pattern.test(plain)
  )
    return false
  // The text of a consent may itself be the button that opens the terms, as in Magento.
  if (deciding.pattern.test(plain) && !inConsent) return false
  return !holdsLink
}

function termsIn({ text, sentence, href }: ClickableCandidate): LinkSeen['terms'] {
  const plain = unaccent(text)
  const path = plainPathOf(href)
  if (otherTerms.pattern.test(plain) || (bareConditions.pattern.test(plain) && campaignPath.pattern.test(path))) return null
  if (terms.pattern.test(plain)) return 'phrase'
  if (pointing.pattern.test(plain) || !plain) {
    const around = unaccent(sentence)
    if (terms.pattern.test(around) && !otherTerms.pattern.test(around)) return 'phrase'
  }
  const isOther = otherTerms.pattern.test(path.replace(/[-_/]/g, ' ')) || flasksPath.pattern.test(path)
  if (termsPath.pattern.test(path) && !isOther && /^https?:/.test(href)) return 'path'
  return legalNotice.pattern.test(plain) ? 'legal-notice' : null
}

/** Consents to terms: checkboxes whose label mentions them. */
export function recogniseConsents(consents: readonly ConsentCandidate[]): ConsentSeen[] {
  return consents.flatMap(({ where, text, linked, visible }) => {
    const plain = unaccent(text)
    return terms.pattern.test(plain) && !otherTerms.pattern.test(plain) ? [{ where, linked, visible }] : []
  })
}
