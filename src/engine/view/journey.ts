/** What a journey's strip shows: its steps with their light, what each added, and what is still unseen. Pure. */
import type { Audit, Observation, Result, Step, StepKind } from '../audit/types.ts'
import { t } from '../i18n/format.ts'
import { plain } from '../i18n/plain.ts'
import type { Wording } from '../i18n/wording.ts'
import { hostOf } from '../knowledge/address.ts'
import { isMercadoPagoHost } from '../knowledge/hosts.ts'
import { cutMiddle } from './shorten.ts'

/** `other`: no page of the checkout. */
export type StepTone = 'failed' | 'cantTell' | 'passed' | 'other'

/** Observations of a step that stand in the audit, without what a person has settled; a failure that a person confirmed stands. */
const openOn = (result: Result, step: number): Observation[] =>
  result.settledBy === null || result.attestation?.decision === 'failed'
    ? result.observations.filter((each) => each.step === step)
    : []

/** How a step stands: by the worst that was seen on it. Questions that only a person answers belong to no step. */
export function toneOf(audit: Audit, step: number): StepTone {
  if (audit.steps[step]!.kind === 'other') return 'other'
  const open = audit.results.flatMap((result) => openOn(result, step))
  if (open.some(({ outcome, level }) => outcome === 'failed' && level === 'mandatory')) return 'failed'
  return open.some(({ outcome }) => outcome === 'failed' || outcome === 'cantTell') ? 'cantTell' : 'passed'
}

/** How many requirements fail on a step; exceptions do not count, as in the headline. */
export const failuresOn = ({ results }: Audit, step: number): number =>
  results.filter((result) => openOn(result, step).some(({ outcome }) => outcome === 'failed')).length

/** Whether the buyer was with Mercado Pago, whose pages are not read. */
export const isLeft = ({ url }: Pick<Step, 'url'>): boolean => isMercadoPagoHost(hostOf(url))

/** What a step is for, in words. */
export const kindText = (language: Wording, kind: StepKind): string => t(language, `step.${kind}`)

/** A step's name: the tester's own, or what it is for; of a result also the test card's holder. */
export function stepName(language: Wording, step: Step): string {
  const { name, kind, holder } = step
  if (name) return plain(name)
  const found = isLeft(step) ? t(language, 'step.left') : kindText(language, kind)
  return holder ? `${found}: ${holder}` : found
}

/** Host and path of a step, shortened; the host is left out where all steps share it. */
export function stepAddress({ steps }: Pick<Audit, 'steps'>, { url }: Step): string {
  if (!URL.canParse(url)) return plain(cutMiddle(url, 48))
  const { host, pathname } = new URL(url)
  const shared = steps.every((other) => URL.canParse(other.url) && new URL(other.url).host === host)
  return plain(cutMiddle(shared ? pathname : host + pathname, 48))
}

/** What a tester has not shown yet: the payment, a result, the results of test cards. */
export function unseenOf(audit: Audit, language: Wording): string[] {
  const kinds = audit.steps.map(({ kind }) => kind)
  const messages = audit.results.find(({ requirement }) => requirement === 'response-messages')
  const left = new Set(
    messages?.settledBy === null
      ? messages.observations.flatMap(({ reason, data }) => (reason === 'result-to-see' ? [data.holder] : []))
      : [],
  ).size
  const asked = messages !== undefined && messages.outcome !== 'inapplicable'
  return [
    ...(kinds.includes('payment') ? [] : [t(language, 'unseen.payment')]),
    ...(asked && left > 0 ? [t(language, 'unseen.results', { n: left })] : []),
    ...(asked && left === 0 && !kinds.includes('result') ? [t(language, 'unseen.result')] : []),
  ]
}
