/** Which readings of pages are one step of a journey. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addReading, type KeptStep } from '../../../src/engine/audit/add-reading.ts'
import { paymentPartsOf } from '../../../src/engine/audit/facts/payment-state.ts'
import type { Snapshot } from '../../../src/engine/snapshot/types.ts'
import { patience, runs } from '../../runs.ts'
import { snapshots } from '../properties/snapshots.ts'
import { document, emptyPage, field, link, marker, phrase, pix } from '../sample-snapshot.ts'

/** A reading, and the holder's name of the test card that was being tested. */
type Reading = Snapshot | { seen: Snapshot; holder: string }

/** The steps that readings make; a step's id tells which reading began it. */
const stepsOf = (...readings: readonly Reading[]): KeptStep[] =>
  readings.reduce<KeptStep[]>((steps, reading, index) => {
    const { seen, holder } = 'seen' in reading ? reading : { seen: reading, holder: undefined }
    return addReading(steps, seen, `step-${index}`, holder).steps
  }, [])

const idsOf = (steps: readonly KeptStep[]) => steps.map(({ id }) => id)
const titlesOf = (steps: readonly KeptStep[]) => steps.map(({ states }) => states.map(({ title }) => title))

/** The ways to pay, each as a page has it in sight. */
const ways: Partial<Snapshot>[] = [
  { fields: [field()] },
  { pix: [pix('code')] },
  { links: [link({ about: 'voucher', terms: null })] },
  { markers: [marker('wallet-brick')] },
]

/** The payment page with some of the ways to pay in sight, as a number of one bit for each. */
const paymentWith = (shown: number, title = String(shown)): Snapshot =>
  emptyPage({
    title,
    documents: [document({ globals: ['MercadoPago'] })],
    ...Object.assign({}, ...ways.filter((_, bit) => shown & (1 << bit))),
  })

const cart = emptyPage({ url: 'https://tienda.example/carrito', title: 'cart' })

const result = (status: string, changes: Partial<Snapshot> = {}) =>
  emptyPage({
    url: 'https://tienda.example/resultado',
    title: status,
    documents: [document({ query: { names: ['collection_status', 'status'], status, siteId: null } })],
    ...changes,
  })

describe('the same page twice', () => {
  test('is one step, of which the newer reading stays', () => {
    expect(titlesOf(stepsOf(paymentWith(1, 'first'), paymentWith(1, 'second')))).toEqual([['second']])
  })
  test('is one step with other pages in between, too: each keeps its place', () => {
    const steps = stepsOf(cart, paymentWith(1), { ...cart, title: 'later' })
    expect([idsOf(steps), titlesOf(steps)]).toEqual([
      ['step-0', 'step-1'],
      [['later'], ['1']],
    ])
  })
  test('keeps what the tester said of the step, and tells which step it is', () => {
    const [step] = stepsOf(cart)
    const named: KeptStep = { ...step!, name: 'Mi carrito', kind: 'payment' }
    const later = { ...cart, title: 'later' }
    expect(addReading([named], later, 'new')).toEqual({ steps: [{ ...named, states: [later] }], id: 'step-0' })
  })
})

describe('another way to pay in sight on the same page', () => {
  const all = Array.from({ length: 1 << ways.length }, (_, shown) => shown)

  test.each(all.slice(1))('is another state of the step, the newest last: %i', (shown) => {
    expect(paymentPartsOf(paymentWith(shown))).toHaveLength([...shown.toString(2)].filter((bit) => bit === '1').length)
    expect(titlesOf(stepsOf(paymentWith(0), paymentWith(shown)))).toEqual([['0', String(shown)]])
  })
  test('and back again: the state seen before is replaced, and is the newest', () => {
    expect(titlesOf(stepsOf(paymentWith(1), paymentWith(2), paymentWith(1, 'again')))).toEqual([['2', 'again']])
  })
  test('up to six states; then the oldest goes', () => {
    expect(titlesOf(stepsOf(...all.slice(0, 8).map((shown) => paymentWith(shown))))).toEqual([['2', '3', '4', '5', '6', '7']])
  })
})

describe('another step', () => {
  test.each<[string, Snapshot, Snapshot]>([
    ['another address', cart, { ...cart, url: 'https://tienda.example/carrito/2' }],
    ['another host of the shop', cart, { ...cart, url: 'https://pagos.tienda.example/carrito' }],
    ['another result of a payment, which the address states', result('approved'), result('rejected')],
    ['a result shown at the address of the payment', paymentWith(1), { ...result('approved'), url: paymentWith(1).url }],
    [
      'a heading that tells the result, in the document of the payment',
      paymentWith(1),
      { ...paymentWith(0), phrases: [phrase('result', { headline: true })] },
    ],
    ['the payment shown at the address of the cart', { ...cart, url: paymentWith(1).url }, paymentWith(1)],
  ])('is made by %s', (_, before, after) => {
    expect(idsOf(stepsOf(before, after, before, after))).toEqual(['step-0', 'step-1'])
  })
  test('is not made by another word for the same result', () => {
    expect(idsOf(stepsOf(result('pending'), result('in_process')))).toEqual(['step-0'])
  })
})

describe('the result of a test card', () => {
  const message = paymentWith(1)
  const withMessage = { ...message, phrases: [phrase('result')] }
  const filed = (steps: readonly KeptStep[]) => steps.map(({ id, holder }) => [id, holder])

  test('is filed under its holder', () => {
    expect(filed(stepsOf({ seen: result('rejected'), holder: 'FUND' }))).toEqual([['step-0', 'FUND']])
  })
  test('may be a message on the page of the payment, which stays a step of its own', () => {
    expect(filed(stepsOf(message, { seen: withMessage, holder: 'OTHE' }))).toEqual([
      ['step-0', undefined],
      ['step-1', 'OTHE'],
    ])
  })
  test.each<[string, Snapshot]>([
    ['shows no result', message],
    ['has a message that nobody sees', { ...withMessage, phrases: [phrase('result', { visible: false })] }],
  ])('is no page that %s', (_, seen) => {
    expect(filed(stepsOf(message, { seen, holder: 'OTHE' }))).toEqual([['step-0', undefined]])
  })
  test('of two holders are two steps; of one holder twice, one', () => {
    const [fund, other] = ['FUND', 'OTHE'].map((holder) => ({ seen: result('rejected'), holder }))
    expect(filed(stepsOf(fund!, other!, fund!, other!))).toEqual([
      ['step-0', 'FUND'],
      ['step-1', 'OTHE'],
    ])
  })
})

describe('whatever pages are read, and in whatever order', () => {
  const journeys = fc.array(fc.tuple(snapshots, fc.constantFrom(undefined, 'APRO', 'FUND')), { minLength: 1, maxLength: 8 })
  const build = (readings: [Snapshot, string | undefined][]) =>
    readings.map(([seen, holder]) => (holder ? { seen, holder } : seen))

  test(
    'every step has one to six states, no two of which show the same ways to pay, and an id of its own',
    () => {
      fc.assert(
        fc.property(journeys, (readings) => {
          const steps = stepsOf(...build(readings))
          expect(new Set(idsOf(steps)).size).toBe(steps.length)
          for (const { states } of steps) {
            expect(states.length).toBeGreaterThan(0)
            expect(states.length).toBeLessThanOrEqual(6)
            expect(new Set(states.map((state) => paymentPartsOf(state).join())).size).toBe(states.length)
          }
        }),
        runs(30),
      )
    },
    patience,
  )

  test(
    'the page that was read last is the newest state of the step that is told, and reading it again changes nothing',
    () => {
      fc.assert(
        fc.property(journeys, snapshots, (readings, seen) => {
          const added = addReading(stepsOf(...build(readings)), seen, 'last')
          expect(added.steps.find(({ id }) => id === added.id)!.states.at(-1)).toBe(seen)
          expect(addReading(added.steps, seen, 'again')).toEqual(added)
        }),
        runs(30),
      )
    },
    patience,
  )
})
