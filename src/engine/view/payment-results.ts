/** The results of test payments as rows: each with what the shop showed, how it was judged, and on which step. Pure. */
import { holderOf } from '../audit/facts/payment-holder.ts'
import { worstOutcome } from '../audit/outcomes.ts'
import type { Audit, Observation, Result, Step } from '../audit/types.ts'
import { challenge, filedUnder, type ResultStatus, testHolders } from '../knowledge/results.ts'
import { challengeProducts } from '../knowledge/test-cards.ts'

const judged = ['passed', 'failed', 'cantTell'] as const

export interface PaymentResult {
  /** What a tester types as the holder of a test card to bring it about; null where no name does. */
  holder: string | null
  /** As in `testHolders`; `challenge` is 3DS; `rejected` and `unknown`: a page whose test payment nobody noted. */
  result: string
  /** `untested`: not seen yet. */
  outcome: (typeof judged)[number] | 'untested'
  /** The page's words; null where none were recognised. */
  text: string | null
  /** Index of the step that showed it. */
  step: number | null
  /** What the step's address says of the payment: a hint only. */
  addressSays: ResultStatus | null
  /** What was found there. Empty where its message was seen beside the payment, or not at all. */
  observations: readonly Observation[]
}

/**
 * The results of payments that an audit has to show: of each test card's holder, of 3DS where the shop shows it itself, and of the pages whose
 * test payment is not known. None where messages are not asked for.
 */
export function paymentResults({ results, steps, context }: Pick<Audit, 'results' | 'steps' | 'context'>): PaymentResult[] {
  const messages = results.find(({ requirement }) => requirement === 'response-messages')
  if (!messages || messages.outcome === 'inapplicable' || messages.outcome === 'error') return []
  const seen = seenOn(messages.observations, steps)
  const toSee = messages.observations.flatMap(({ reason, data }) => (reason === 'result-to-see' ? [data.holder] : []))
  // Mercado Pago's own Brick words every result, so none is left to be seen because of one that it showed.
  const drawn = messages.observations.some(({ reason }) => reason === 'status-brick')
  const named = Object.entries(testHolders).flatMap(([holder, result]): PaymentResult[] => {
    const found = seen.filter((row) => row.holder === holder)
    if (found.length > 0) return found.map((row) => ({ ...row, result }))
    if (toSee.length === 0) return drawn ? [] : [{ ...unseen, holder, result }]
    return [{ ...unseen, holder, result, ...(!toSee.includes(holder) && { outcome: 'passed' }) }]
  })
  const confirmed = seen
    .filter(({ holder }) => holder === challenge)
    .map((row) => ({ ...row, holder: null, result: 'challenge' }))
  const asked = !context.product.value || challengeProducts.includes(context.product.value)
  return [
    ...named,
    ...(confirmed.length === 0 && asked ? [{ ...unseen, result: 'challenge' }] : confirmed),
    ...seen.filter(({ holder }) => holder === null || !filedUnder.includes(holder)),
  ]
}

/** A result without what its rows of payments say. */
export const withoutPayments = (result: Result, rows: readonly PaymentResult[]): Result => ({
  ...result,
  observations: result.observations.filter(
    (each) => each.reason !== 'result-to-see' && !rows.some(({ observations }) => observations.includes(each)),
  ),
})

const unseen: PaymentResult = {
  holder: null,
  result: 'unknown',
  outcome: 'untested',
  text: null,
  step: null,
  addressSays: null,
  observations: [],
}

/** One row for each step that showed a result. What was found elsewhere, as an error beside a field, is about no result. */
function seenOn(observations: readonly Observation[], steps: readonly Step[]): PaymentResult[] {
  return steps.flatMap((step, index): PaymentResult[] => {
    const found = observations.filter(
      (each) => each.step === index && isJudged(each.outcome) && (step.kind === 'result' || aboutResult(each, step)),
    )
    if (found.length === 0) return []
    const outcome = worstOutcome(found.map((each) => each.outcome))
    const texts = found.flatMap(({ data }) => (data.text === undefined ? [] : [String(data.text)]))
    return [
      {
        holder: found.map((each) => holderOf(each, step)).find(Boolean) ?? null,
        result: found.some(({ data }) => data.status === 'rejected') ? 'rejected' : 'unknown',
        outcome: outcome as PaymentResult['outcome'],
        text: texts[0] ?? null,
        step: index,
        addressSays: step.addressSays ?? null,
        observations: found,
      },
    ]
  })
}

const isJudged = (outcome: string) => (judged as readonly string[]).includes(outcome)
const aboutResult = (observation: Observation, step: Step) =>
  holderOf(observation, step) !== undefined || observation.data.status !== undefined
