/** Reasons that the engine itself gives, for any requirement. Their texts are in `i18n/engine.ts`. */
import type { ReasonFacts } from './requirement.ts'
import type { Outcome } from './types.ts'

export const engineReasons = {
  'not-a-checkout': { outcome: 'inapplicable' },
  'other-product': { outcome: 'inapplicable' },
  'other-country': { outcome: 'inapplicable' },
  'country-unknown': { outcome: 'cantTell' },
  'asked-before-paying': { outcome: 'untested' },
  'still-loading': { outcome: 'cantTell' },
  'payment-not-open': { outcome: 'cantTell' },
  'stopped-at-limit': { outcome: 'cantTell' },
  'engine-error': { outcome: 'error' },
} as const satisfies Record<string, ReasonFacts | { outcome: Outcome }>

/** Reasons with which a page says nothing of a requirement, for it is not the page to ask. */
export const notAskedHere: readonly string[] = [
  'not-a-checkout',
  'asked-before-paying',
  'payment-not-open',
] satisfies EngineReason[]

export type EngineReason = keyof typeof engineReasons
