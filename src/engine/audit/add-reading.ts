/** Adds what was read of a page to the steps of a journey. Pure. */
import type { Snapshot } from '../snapshot/types.ts'
import type { ReadStep } from './audit-journey.ts'
import { paymentPartsOf } from './facts/payment-state.ts'
import { resultOf } from './facts/result-page.ts'
import { stepKindOf } from './facts/step-kind.ts'
import type { Context } from './types.ts'

/** A step as it is kept. */
export interface KeptStep extends ReadStep {
  /** Stays the same while the journey is kept. */
  id: string
}

/** States of one page that are kept; the oldest goes first. */
const mostStates = 6

/**
 * The steps with a reading: a new step, or a newer state of the step that is the same page. A state that was seen before is replaced.
 * @param id of the step, if it is a new one
 * @param holder name of the test card that is being tested, if the page shows the result of a payment
 */
export function addReading<Step extends KeptStep>(
  steps: readonly Step[],
  seen: Snapshot,
  id: string,
  holder?: string,
): { steps: (Step | KeptStep)[]; id: string } {
  const filed = holder && showsResult(seen) ? holder : undefined
  const same = steps.find((step) => isSamePage(step, seen, filed))
  if (!same) return { steps: [...steps, { id, states: [seen], ...(filed && { holder: filed }) }], id }
  const shows = stateOf(seen)
  const states = [...same.states.filter((state) => stateOf(state) !== shows), seen].slice(-mostStates)
  return { steps: steps.map((step) => (step === same ? { ...step, states } : step)), id: same.id }
}

const isSamePage = ({ states, holder }: KeptStep, seen: Snapshot, filed: string | undefined) =>
  pageOf(states.at(-1)!) === pageOf(seen) && (filed === undefined || holder === filed)

/** What makes two readings the same page: address, what the page is for, and the result that its address states. */
const pageOf = (page: Snapshot) => [page.url, kindAlone(page), resultOf(page.documents) ?? ''].join(' ')

const stateOf = (page: Snapshot) => paymentPartsOf(page).join(' ')

/** What a page is for in a journey that is a checkout, whatever else belongs to it. */
const kindAlone = (page: Snapshot) => stepKindOf(page, anyCheckout)
const anyCheckout: Context = { isCheckout: true, why: [], product: { value: null, why: [] }, site: { value: null, why: [] } }

/** The result's own page, or the page of the payment with a message about it. */
const showsResult = (page: Snapshot) =>
  kindAlone(page) === 'result' || page.phrases.some(({ about, visible }) => about === 'result' && visible)
