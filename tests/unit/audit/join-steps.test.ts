import { describe, expect, test } from 'vitest'
import { auditJourney, type ReadStep, runAudit } from '../../../src/engine/audit/audit-journey.ts'
import { joinSteps } from '../../../src/engine/audit/join-steps.ts'
import type { Requirement, Seen } from '../../../src/engine/audit/requirement.ts'
import type { Audit, Outcome } from '../../../src/engine/audit/types.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import type { Snapshot } from '../../../src/engine/snapshot/types.ts'
import { buyerField, document, emptyPage, field, link, phrase, pix, script, snapshot, where } from '../sample-snapshot.ts'

const journey = (...steps: (Snapshot | ReadStep)[]) =>
  auditJourney(
    catalogue,
    steps.map((step) => ('states' in step ? step : { states: [step] })),
    { corrections: {}, attestations: {} },
    '0.0.0',
  )
const resultOf = (audit: Audit, id: string) => audit.results.find(({ requirement }) => requirement === id)!
const outcome = (audit: Audit, id: string): Outcome => resultOf(audit, id).outcome
const reasons = (audit: Audit, id: string) => resultOf(audit, id).observations.map(({ reason, step }) => [reason, step])

const later = (page: Snapshot, minutes: number): Snapshot => ({
  ...page,
  takenAt: new Date(Date.parse(page.takenAt) + minutes * 60_000).toISOString(),
})
const at = (path: string, changes: Partial<Snapshot> = {}) => emptyPage({ url: `https://tienda.example${path}`, ...changes })
const cart = at('/carrito', { title: 'Tu carrito', links: [link()] })
const payment = snapshot({ links: [] })
const returned = (status: string, words: string, changes: Partial<Snapshot> = {}) =>
  at(`/resultado-${status}`, {
    documents: [document({ query: { names: ['collection_status', 'status'], status, siteId: null } })],
    phrases: [phrase('result', { results: [status === 'approved' ? 'approved' : 'rejected'], headline: true, text: words })],
    ...changes,
  })

test('a journey of one step is the audit of its page', () => {
  expect(journey(payment)).toEqual(runAudit(catalogue, payment, { corrections: {}, attestations: {} }, '0.0.0'))
  expect(journey(payment).steps[0]).not.toHaveProperty('states')
})

describe('what has to be shown somewhere', () => {
  test('passes by one step, though others lack it', () => {
    expect(outcome(journey(payment), 'terms-link')).toBe('failed')
    const audit = journey(cart, payment)
    expect(audit.steps.map(({ kind }) => kind)).toEqual(['before', 'payment'])
    expect(outcome(audit, 'terms-link')).toBe('passed')
    expect(reasons(audit, 'terms-link')).toEqual([['own-terms-link', 0]])
  })

  test('fails when no step has it, and names every step that lacks it', () => {
    const audit = journey({ ...cart, links: [] }, payment)
    expect(reasons(audit, 'terms-link')).toEqual([
      ['not-on-this-page', 0],
      ['not-on-this-page', 1],
    ])
  })

  test('is not asked of the page of the result', () => {
    expect(outcome(journey(payment, returned('approved', 'Pago aprobado')), 'terms-link')).toBe('failed')
    expect(outcome(journey(returned('approved', 'Pago aprobado')), 'terms-link')).toBe('untested')
  })

  test('is not asked of a page that the tester calls a result, and is of one that the tester calls no result', () => {
    expect(outcome(journey({ states: [payment], kind: 'result' }), 'terms-link')).toBe('untested')
    const page = returned('approved', 'Pago aprobado')
    expect(outcome(journey({ states: [page], kind: 'payment' }), 'terms-link')).toBe('failed')
  })
})

describe('what must hold everywhere', () => {
  test('fails by one step', () => {
    const open = at('/datos', { documents: [document({ protocol: 'http:' })], title: 'Tus datos' })
    const audit = journey(cart, open, payment)
    expect(outcome(audit, 'https')).toBe('failed')
    expect(reasons(audit, 'https')).toEqual([['page-over-http', 1]])
  })

  test('is not doubted because of pages that hold nothing of it', () => {
    const alone = journey(snapshot())
    for (const id of ['official-sdk', 'sdk-version', 'card-field-names', 'secure-fields', 'device-id'])
      expect([id, outcome(journey(cart, snapshot()), id)]).toEqual([id, outcome(alone, id)])
    expect(outcome(alone, 'card-field-names')).toBe('passed')
  })

  test('keeps the doubt of a page that holds something', () => {
    const copy = at('/datos', { scripts: [script('https://tienda.example/app.js', { text: 'not-cached' })] })
    expect(outcome(journey(payment), 'exposed-secrets')).toBe('passed')
    expect(outcome(journey(payment, copy), 'exposed-secrets')).toBe('cantTell')
  })
})

test('a step tells the result that its address states, and who was noted as its holder', () => {
  const [step] = journey({ states: [returned('approved', 'Pago aprobado')], name: 'Gracias', holder: 'APRO' }).steps
  expect(step).toMatchObject({ addressSays: 'approved', name: 'Gracias', holder: 'APRO' })
  const [plain] = journey(payment).steps
  for (const part of ['addressSays', 'name', 'holder']) expect(plain).not.toHaveProperty(part)
})

describe('results of pages, joined', () => {
  const judged = (found: Outcome, reason: string) => ({
    requirement: 'x',
    category: 'security' as const,
    outcome: found,
    level: 'mandatory' as const,
    observations: [
      {
        ...{ reason, outcome: found, level: 'mandatory' as const, where: null, data: {}, step: 0 },
        fingerprint: reason,
      },
    ],
  })
  const asked = (scope: 'everywhere' | 'anywhere'): Requirement => ({
    ...catalogue.requirements[0]!,
    id: 'x',
    scope,
    reasons: {
      bad: { outcome: 'failed' },
      unsure: { outcome: 'cantTell' },
      good: { outcome: 'passed' },
      none: { outcome: 'inapplicable' },
      away: { outcome: 'cantTell', elsewhere: true },
    },
  })
  const pages = (...found: [Outcome, string][]) =>
    found.map(([is, reason], step) => ({ step, state: 0, results: [judged(is, reason)] }))
  const joined = (scope: 'everywhere' | 'anywhere', ...found: [Outcome, string][]) => {
    const steps = found.map(() => ({ kind: 'payment' as const }))
    const [result] = joinSteps({ date: '', requirements: [asked(scope)] }, steps, pages(...found))
    return [result!.outcome, ...result!.observations.map(({ reason }) => reason)]
  }

  test('tell a doubt beside the failure of another page, and nothing of what is right', () => {
    expect(joined('everywhere', ['failed', 'bad'], ['cantTell', 'unsure'], ['passed', 'good'])).toEqual([
      'failed',
      'bad',
      'unsure',
    ])
    expect(joined('everywhere', ['passed', 'good'], ['cantTell', 'unsure'])).toEqual(['cantTell', 'unsure'])
    expect(joined('everywhere', ['passed', 'good'], ['inapplicable', 'none'])).toEqual(['passed', 'good'])
  })

  test('tell only what leads to the best of what is to be shown somewhere', () => {
    expect(joined('anywhere', ['failed', 'bad'], ['cantTell', 'unsure'])).toEqual(['cantTell', 'unsure'])
    expect(joined('anywhere', ['failed', 'bad'], ['passed', 'good'], ['cantTell', 'unsure'])).toEqual(['passed', 'good'])
  })

  test('are never answered by themselves', () => {
    const wrong = (open: Seen, other: Seen) => open.observation.reason === 'bad' && other.observation.reason === 'bad'
    const rule = { ...asked('everywhere'), answers: wrong }
    const steps = [{ kind: 'payment' as const }, { kind: 'payment' as const }]
    const of = (...found: [Outcome, string][]) =>
      joinSteps({ date: '', requirements: [rule] }, steps, pages(...found))[0]!.outcome
    expect(of(['failed', 'bad'], ['passed', 'good'])).toBe('failed')
  })

  test('tell what two states of a step share once, of the newest, and of each step for itself', () => {
    const rule = { ...asked('everywhere'), needs: ['fields'] } as Requirement
    const of = (...places: [step: number, state: number][]) => {
      const read = places.map(([step, state]) => ({ step, state, results: [judged('failed', 'bad')] }))
      const steps = [{ kind: 'payment' as const }, { kind: 'payment' as const }]
      const [result] = joinSteps({ date: '', requirements: [rule] }, steps, read)
      return result!.observations.map(({ step, state }) => [step, state])
    }
    expect(of([0, 0], [0, 1])).toEqual([[0, 1]])
    expect(of([0, 0], [0, 1], [1, 0])).toEqual([
      [0, 1],
      [1, undefined],
    ])
  })

  test('are heard of every step, though another was seen in more states', () => {
    const read = [
      { step: 0, state: 0, results: [judged('failed', 'bad')] },
      { step: 1, state: 0, results: [judged('passed', 'good')] },
      { step: 1, state: 1, results: [judged('passed', 'good')] },
    ]
    const steps = [{ kind: 'payment' as const }, { kind: 'payment' as const }]
    const rule = { ...asked('everywhere'), needs: ['links'] } as Requirement
    expect(joinSteps({ date: '', requirements: [rule] }, steps, read)[0]!.outcome).toBe('failed')
  })

  test('are not heard of a page without what they are about, nor of one that was not asked', () => {
    expect(joined('everywhere', ['passed', 'good'], ['cantTell', 'away'])).toEqual(['passed', 'good'])
    expect(joined('everywhere', ['untested', 'asked-before-paying'], ['cantTell', 'away'])).toEqual(['cantTell', 'away'])
    expect(joined('everywhere', ['cantTell', 'payment-not-open'], ['inapplicable', 'none'])).toEqual(['inapplicable', 'none'])
    expect(joined('everywhere', ['cantTell', 'still-loading'], ['passed', 'good'])).toEqual(['cantTell', 'still-loading'])
  })
})

describe('the pages of a journey', () => {
  test('are a checkout together, with one product and country', () => {
    const site = [document({ countrySigns: [{ site: 'MLA', sign: 'locale' }] })]
    const bare = [document({ globals: ['MercadoPago'], countrySigns: [] })]
    const audit = journey({ ...cart, documents: site }, { ...payment, documents: bare })
    expect([audit.verdict, audit.context.site.value]).toEqual(['notReady', 'MLA'])
    expect(outcome(audit, 'transparent-prices')).not.toBe('cantTell')
  })

  test('are none while none of them has a sign of Mercado Pago', () => {
    const audit = journey(cart, at('/datos'))
    expect([audit.verdict, audit.steps.map(({ kind }) => kind)]).toEqual(['notACheckout', ['other', 'other']])
  })

  test('are not joined by one that is about something else', () => {
    const help = at('/ayuda', { title: 'Preguntas frecuentes', documents: [document({ protocol: 'http:' })], links: [link()] })
    const audit = journey(payment, help)
    expect(audit.steps[1]!.kind).toBe('other')
    expect([outcome(audit, 'https'), outcome(audit, 'terms-link')]).toEqual(['passed', 'failed'])
  })

  test('may be said by the tester to be of another kind', () => {
    const help = at('/ayuda', { title: 'Preguntas frecuentes', links: [link()] })
    expect(outcome(journey(payment, { states: [help], kind: 'before' }), 'terms-link')).toBe('passed')
    expect(outcome(journey(payment, { states: [cart], kind: 'other' }), 'terms-link')).toBe('failed')
  })

  test('are not read where the buyer is with Mercado Pago', () => {
    const away = at('', { url: 'https://www.mercadopago.com.ar/checkout/v1/redirect', documents: [] })
    const audit = journey(payment, away, returned('approved', 'Pago aprobado'))
    expect(audit.steps.map(({ kind, coverage }) => [kind, coverage.framesRead])).toEqual([
      ['payment', 1],
      ['other', 0],
      ['result', 1],
    ])
    expect(outcome(audit, 'https')).toBe('passed')
  })

  test('are dated from the first to the last reading, and covered together', () => {
    const audit = journey(later(cart, 5), payment)
    expect([audit.startedAt, audit.auditedAt]).toEqual([payment.takenAt, later(cart, 5).takenAt])
    expect(audit.coverage.framesRead).toBe(2)
  })
})

describe('the states of one step', () => {
  const withPix = later({ ...payment, fields: [], pix: [pix('code')], documents: payment.documents }, 1)
  const named = { ...payment, fields: [field({ name: 'card' })] }

  test('keep what was seen of the payment, each observation with its state', () => {
    const audit = journey({ states: [named, withPix] })
    expect(audit.steps).toHaveLength(1)
    expect(audit.steps[0]!.states!.map(({ shows }) => shows)).toEqual([['card'], ['pix']])
    const [failure] = resultOf(audit, 'card-field-names').observations
    expect([failure!.reason, failure!.step, failure!.state]).toEqual(['named-card-field', 0, 0])
  })

  test('say of everything else what the newest shows', () => {
    const open = { ...payment, documents: [document({ protocol: 'http:', globals: ['MercadoPago'] })] }
    expect(outcome(journey({ states: [open, withPix] }), 'https')).toBe('passed')
    expect(outcome(journey({ states: [withPix, open] }), 'https')).toBe('failed')
  })
})

describe('one step answers what another leaves open', () => {
  const holders = (audit: Audit) =>
    resultOf(audit, 'response-messages').observations.flatMap(({ reason, data }) =>
      reason === 'result-to-see' ? [data.holder] : [],
    )

  test('a result that was to be seen was seen', () => {
    expect(holders(journey(payment))).toContain('APRO')
    const audit = journey(payment, returned('approved', 'Pago aprobado'))
    expect(holders(audit)).not.toContain('APRO')
    expect(holders(audit)).toContain('FUND')
    // What was seen stays beside what is still to be seen.
    expect(reasons(audit, 'response-messages')).toContainEqual(['clear-message', 1])
  })

  test('a rejection is filed under the test card’s holder that the tester names', () => {
    const page = returned('rejected', 'Pago rechazado')
    expect(holders(journey(payment, page))).toContain('FUND')
    expect(holders(journey(payment, { states: [page], holder: 'FUND' }))).not.toContain('FUND')
  })

  test('all results seen settle the question', () => {
    const all = holders(journey(payment)).map((holder, index) => ({
      states: [{ ...returned('rejected', 'Pago rechazado'), url: `https://tienda.example/fin-${index}` }],
      holder: String(holder),
    }))
    const audit = journey(payment, ...all)
    expect(outcome(audit, 'response-messages')).toBe('passed')
    const raw = phrase('raw-code', { text: 'cc_rejected_other_reason' })
    const wrong = { states: [{ ...all[3]!.states[0]!, phrases: [raw] }], holder: all[3]!.holder }
    expect(outcome(journey(payment, ...all.with(3, wrong)), 'response-messages')).toBe('failed')
  })

  test('a datum that one page asks for is not missing on another', () => {
    const data = at('/datos', { buyerFields: [buyerField('email')], title: 'Tus datos' })
    const missing = (audit: Audit) =>
      resultOf(audit, 'payer-and-item-data').observations.flatMap(({ reason, data: { datum } }) =>
        reason === 'form-does-not-ask' ? [datum] : [],
      )
    const form = { ...payment, fields: [field({ where: where('#card') })] }
    expect(missing(journey(form))).toContain('email')
    const audit = journey(data, form)
    expect(missing(audit)).not.toContain('email')
    // Neither page asks for it, so each leaves it open.
    expect(missing(audit).filter((datum) => datum === 'phone')).toHaveLength(2)
    expect(reasons(audit, 'payer-and-item-data')).toContainEqual(['form-asks', 0])
    expect(reasons(audit, 'payer-and-item-data')).toContainEqual(['only-the-server-knows', 1])
  })
})
