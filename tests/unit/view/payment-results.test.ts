/** The table of test payments' results: which rows there are, and what each is made from. */
import { expect, test } from 'vitest'
import type { Observation, Outcome, Result, Step } from '../../../src/engine/audit/types.ts'
import { testHolders } from '../../../src/engine/knowledge/results.ts'
import type { Product } from '../../../src/engine/knowledge/words.ts'
import { paymentResults, withoutPayments } from '../../../src/engine/view/payment-results.ts'

const holders = Object.keys(testHolders)

const seen = (reason: string, outcome: Outcome, step: number, data: Observation['data'] = {}): Observation => ({
  reason,
  outcome,
  level: 'mandatory',
  where: null,
  data,
  step,
  fingerprint: `${reason}${step}`,
})
const toSee = (...names: string[]) =>
  names.map((holder) => seen('result-to-see', 'untested', 0, { holder, result: testHolders[holder]! }))

function messages(observations: Observation[], outcome: Outcome = 'untested'): Result {
  const settled = { settledBy: null, attestation: null }
  return { requirement: 'response-messages', category: 'experience', outcome, level: 'mandatory', observations, ...settled }
}

const payment = { kind: 'payment' as const }
const shown = { kind: 'result' as const }

function rows(
  observations: Observation[],
  steps: Partial<Step>[],
  { outcome, product = 'checkout-api' }: { outcome?: Outcome; product?: Product } = {},
) {
  return paymentResults({
    results: [messages(observations, outcome)],
    steps: steps as Step[],
    context: { isCheckout: true, why: [], product: { value: product, why: [] }, site: { value: null, why: [] } },
  })
}
const row = (all: ReturnType<typeof rows>, holder: string) => all.filter((each) => each.holder === holder)

test('every holder of a test card has a row, and 3DS one', () => {
  const all = rows(toSee(...holders), [payment])
  expect(all.map(({ holder }) => holder)).toEqual([...holders, null])
  expect(all.map(({ outcome }) => outcome)).toEqual(all.map(() => 'untested'))
  expect(all.at(-1)!.result).toBe('challenge')
})

test('a message stands beside the holder that the tester noted, whatever its status', () => {
  const message = seen('clear-message', 'passed', 1, { text: 'Sin fondos.', status: 'rejected' })
  const all = rows([...toSee('APRO'), message], [payment, { ...shown, holder: 'FUND', addressSays: 'rejected' }])
  expect(row(all, 'FUND')).toMatchObject([
    { result: 'cc_rejected_insufficient_amount', outcome: 'passed', text: 'Sin fondos.', step: 1, addressSays: 'rejected' },
  ])
})

test('without a note, an approval and a pending payment have their row, and a rejection one of its own at the end', () => {
  const observations = [
    seen('clear-message', 'passed', 0, { text: 'Aprobado', status: 'approved' }),
    seen('message-not-recognised', 'cantTell', 1, { status: 'in_process' }),
    seen('clear-message', 'passed', 2, { text: 'Rechazado', status: 'rejected' }),
  ]
  const all = rows(observations, [shown, shown, shown])
  expect(row(all, 'APRO')).toMatchObject([{ step: 0, outcome: 'passed' }])
  expect(row(all, 'CONT')).toMatchObject([{ step: 1, outcome: 'cantTell', text: null }])
  expect(all.at(-1)).toMatchObject({ holder: null, result: 'rejected', step: 2 })
})

test('a result that was seen twice has a row for each step', () => {
  const observations = [0, 1].map((step) => seen('clear-message', 'passed', step, { text: 'Ok', status: 'approved' }))
  expect(row(rows(observations, [shown, shown]), 'APRO').map(({ step }) => step)).toEqual([0, 1])
})

test('several faults of one page are one row, judged by the worst', () => {
  const observations = [
    seen('clear-message', 'passed', 0, { text: 'Listo', status: 'approved' }),
    seen('raw-code', 'failed', 0, { text: 'accredited' }),
  ]
  const [found, ...others] = row(rows(observations, [{ ...shown, holder: 'APRO' }]), 'APRO')
  expect([found!.outcome, found!.observations.length, others.length]).toEqual(['failed', 2, 0])
})

test('an error beside a field of the payment page is about no result', () => {
  const observations = [seen('raw-field-message', 'failed', 0, { text: 'parameter cardNumber can not be null/empty' })]
  expect(rows(observations, [payment]).every(({ outcome }) => outcome === 'untested')).toBe(true)
  expect(withoutPayments(messages(observations), rows(observations, [payment])).observations).toEqual(observations)
})

test('a holder that is not to be seen any more, though no step shows it, was seen beside the payment', () => {
  const [found] = row(rows(toSee('APRO'), [payment]), 'FUND')
  expect(found).toMatchObject({ outcome: 'passed', step: null, observations: [] })
})

test('Mercado Pago’s Status Screen words every result, so none is left to be seen beside it', () => {
  const all = rows([seen('status-brick', 'passed', 0)], [shown], { product: 'bricks' })
  expect(all.map(({ result, outcome }) => [result, outcome])).toEqual([
    ['challenge', 'untested'],
    ['unknown', 'passed'],
  ])
})

test('3DS has no row with Checkout Pro, and shows what was filed under it', () => {
  expect(rows(toSee(...holders), [payment], { product: 'checkout-pro' })).toHaveLength(holders.length)
  const message = seen('clear-message', 'passed', 1, { text: 'Aprobado', status: 'approved' })
  const filed = rows([...toSee(...holders), message], [payment, { ...shown, holder: '3DS' }])
  expect(filed.filter(({ result }) => result === 'challenge')).toMatchObject([{ holder: null, outcome: 'passed', step: 1 }])
  expect(row(filed, 'APRO')).toMatchObject([{ outcome: 'untested' }])
})

test.each(['inapplicable', 'error'] as const)('there are no rows where messages are %s', (outcome) => {
  expect(rows([seen('other-product', outcome, 0)], [payment], { outcome })).toEqual([])
})

test('what the rows say is not said beside them', () => {
  const observations = [...toSee('FUND'), seen('clear-message', 'passed', 1, { text: 'Aprobado', status: 'approved' })]
  expect(withoutPayments(messages(observations), rows(observations, [payment, shown])).observations).toEqual([])
})
