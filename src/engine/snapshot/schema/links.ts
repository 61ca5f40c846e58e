/** Links, buttons, consents and images that a checkout shows to buyers. */
import * as v from 'valibot'
import { list, tellingQuery, text, where } from './values.ts'

/** Where a click leads, as far as the markup shows. */
const leads = v.picklist(['page', 'same-page', 'section', 'script', 'nowhere'])

const textIfAny = v.optional(text, '')
const yes = v.optional(v.boolean(), false)

/** A link, a button, or an element that acts as one, whose words or address may matter. */
export const clickableCandidate = v.object({
  where,
  kind: v.picklist(['link', 'button', 'late']),
  tag: text,
  /** Address without query values; a user name before the host is kept, because it can disguise the real host. */
  href: textIfAny,
  leads: v.optional(leads, 'script'),
  text,
  /** The sentence around words that mean nothing on their own ("here"). */
  sentence: textIfAny,
  /** Names of its attributes. */
  attributes: textIfAny,
  role: textIfAny,
  /** Its class, id and `rel`. */
  marks: textIfAny,
  query: v.optional(tellingQuery, ''),
  /** Its click handler's code leads to a test host. */
  sandboxed: yes,
  /** A button in the label of a consent. */
  inConsent: yes,
  holdsLink: yes,
  visible: v.boolean(),
})

/** A link, or a control that acts as one, which a requirement may ask for. */
export const linkSeen = v.object({
  where,
  /** `late`: a custom element that will draw a link to the address it carries. */
  kind: v.picklist(['link', 'control', 'late']),
  about: v.picklist(['promotions', 'financing', 'terms', 'privacy', 'payment', 'voucher']),
  /** It leads to one of Mercado Pago's test hosts. */
  sandbox: v.boolean(),
  /** Resolved address without query values; empty if it has no address of its own. */
  href: text,
  leads,
  /** Attributes that make a scripted opening likely (`onclick`, `data-bs-toggle`, `aria-haspopup` …). */
  hooks: v.boolean(),
  /** How its words refer to the shop's terms. */
  terms: v.nullable(v.picklist(['phrase', 'path', 'legal-notice'])),
  text,
  visible: v.boolean(),
})

/** A label with a checkbox. */
export const consentCandidate = v.object({ where, text, linked: v.boolean(), visible: v.boolean() })

/** A required or offered consent to the shop's terms, with or without a link in it. */
export const consentSeen = v.object({ where, linked: v.boolean(), visible: v.boolean() })

/** An image, or an element with a background image, whose words or address suggest a banner. */
export const imageCandidate = v.object({
  where,
  addresses: list(text),
  text,
  /** Drawn by an official plugin as its banner. */
  plugin: v.boolean(),
  /** Its file could not be loaded or shown. */
  failed: v.boolean(),
  visible: v.boolean(),
})

/** An image that is, or may be, a payment-methods banner. */
export const imageSeen = v.object({
  where,
  evidence: v.picklist(['official', 'text', 'maybe']),
  src: text,
  text,
  visible: v.boolean(),
})
