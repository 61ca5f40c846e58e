import { describe, expect, test } from 'vitest'
import { sawOf } from '../../../src/engine/audit/attestations.ts'
import { runAudit } from '../../../src/engine/audit/audit-journey.ts'
import type { Catalogue } from '../../../src/engine/audit/judge-page.ts'
import { requirement } from '../../../src/engine/audit/requirement.ts'
import type { Attestation, Audit, Corrections, Outcome, ShopDecisions } from '../../../src/engine/audit/types.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import type { Snapshot } from '../../../src/engine/snapshot/types.ts'
import { document, field, link, marker, pix, script, snapshot, where } from '../sample-snapshot.ts'

const run = (
  seen: Snapshot = snapshot(),
  corrections: Corrections = {},
  rules: Catalogue = catalogue,
  attestations: ShopDecisions['attestations'] = {},
) => runAudit(rules, seen, { corrections, attestations }, '1.2.3')
const reasonsOf = (seen: Snapshot, id: string) =>
  run(seen)
    .results.find(({ requirement }) => requirement === id)!
    .observations.map(({ reason }) => reason)

test('gives every requirement a result; on a right checkout only questions for a person are open', () => {
  const audit = run()
  expect(audit.totals.failed + audit.totals.cantTell).toBe(1)
  expect(audit.results.map(({ requirement }) => requirement)).toEqual(catalogue.requirements.map(({ id }) => id))
  expect(Object.values(audit.totals).reduce((sum, count) => sum + count, 0)).toBe(catalogue.requirements.length)
  expect(audit.tool).toEqual({ version: '1.2.3', catalogue: catalogue.date })
})

test('gives the same bytes twice, and never changes the snapshot', () => {
  const seen = snapshot({ fields: [field({ name: 'card' })] })
  const before = JSON.stringify(seen)
  expect(JSON.stringify(run(seen))).toBe(JSON.stringify(run(seen)))
  expect(JSON.stringify(seen)).toBe(before)
})

test('fails nothing on a page that is no Mercado Pago checkout', () => {
  const audit = run(
    snapshot({
      documents: [document({ protocol: 'http:' })],
      scripts: [script('http://cdn.example/a.js')],
      fields: [field({ mercadoPago: false, name: 'card' })],
      links: [],
    }),
  )
  expect(audit.verdict).toBe('notACheckout')
  expect(audit.results.every(({ outcome }) => outcome === 'inapplicable')).toBe(true)
})

test('does not take Mercado Pago’s own payment page for a shop’s checkout', () => {
  const audit = run(snapshot({ documents: [document({ host: 'www.mercadopago.com.ar' })] }))
  expect(audit.verdict).toBe('notACheckout')
  expect(audit.context.why).toEqual(['mercado-pago-page'])
})

test('prefers what a person corrected, and says so', () => {
  const audit = run(snapshot(), { product: 'checkout-pro', site: 'MLC' })
  expect(audit.context.product).toEqual({ value: 'checkout-pro', why: ['corrected'] })
  expect(audit.context.site).toEqual({ value: 'MLC', why: ['corrected'] })
  expect(audit.results.find(({ requirement }) => requirement === 'card-field-names')!.observations[0]!.reason).toBe(
    'other-product',
  )
})

describe('verdict', () => {
  const rule = (id: string, outcome: Outcome, level: 'mandatory' | 'recommended' = 'mandatory') =>
    requirement({
      id,
      category: 'security',
      level,
      how: 'page',
      scope: 'everywhere',
      needs: [],
      sources: [],
      reasons: { said: { outcome: outcome as 'passed' } },
      check: () => [{ reason: 'said' }],
    })
  const verdict = (...requirements: ReturnType<typeof rule>[]) =>
    run(snapshot(), {}, { date: '2026-11-20', requirements }).verdict

  test('depends on mandatory requirements only', () => {
    expect(verdict(rule('a', 'passed'), rule('b', 'inapplicable'))).toBe('ready')
    expect(verdict(rule('a', 'passed'), rule('b', 'failed', 'recommended'))).toBe('ready')
    expect(verdict(rule('a', 'cantTell', 'recommended'))).toBe('ready')
    expect(verdict(rule('a', 'passed'), rule('b', 'cantTell'))).toBe('undecided')
    expect(verdict(rule('a', 'untested'))).toBe('undecided')
    expect(verdict(rule('a', 'cantTell'), rule('b', 'failed'))).toBe('notReady')
  })

  test('a requirement that throws, returns nothing or an unknown reason has the outcome error', () => {
    const broken = {
      ...rule('broken', 'passed'),
      check: () => {
        throw new Error('secret of the page')
      },
    }
    const silent = { ...rule('silent', 'passed'), check: () => [] }
    const odd = { ...rule('odd', 'passed'), check: () => [{ reason: 'never-declared' as 'said' }] }
    const audit = run(snapshot(), {}, { date: '2026-11-20', requirements: [broken, silent, odd, rule('fine', 'passed')] })
    expect(audit.results.map(({ outcome }) => outcome)).toEqual(['error', 'error', 'error', 'passed'])
    expect(audit.verdict).toBe('undecided')
    expect(JSON.stringify(audit)).not.toContain('secret of the page')
  })

  test('a requirement without its part of the snapshot has the outcome error', () => {
    const { consents: _, ...without } = snapshot()
    const audit = run(without as Snapshot)
    expect(audit.results.filter(({ outcome }) => outcome === 'error').map(({ requirement }) => requirement)).toEqual([
      'terms-link',
    ])
  })

  test('does not check a requirement of one country until the country is known', () => {
    const local = { ...rule('local', 'passed'), sites: ['MLA'] as const }
    const reason = (seen: Snapshot) =>
      run(seen, {}, { date: '2026-11-20', requirements: [local] }).results[0]!.observations[0]!.reason
    expect(reason(snapshot())).toBe('said')
    expect(reason(snapshot({ documents: [document({ countrySigns: [] })] }))).toBe('country-unknown')
    expect(reason(snapshot({ documents: [document({ countrySigns: [{ site: 'MLB', sign: 'tld' }] })] }))).toBe('other-country')
  })

  test('asks nothing of paying of a page that shows the result and offers no payment', () => {
    const returned = document({ query: { names: ['collection_status'], status: 'approved', siteId: null } })
    const asked = { ...rule('asked', 'passed'), beforePaying: true }
    const reason = (changes: Partial<Snapshot>, requirement = asked) =>
      run(
        snapshot({ documents: [returned], fields: [], secureHosts: [], frames: [], ...changes }),
        {},
        { date: '2026-11-20', requirements: [requirement] },
      ).results[0]!.observations[0]!.reason
    expect(reason({})).toBe('asked-before-paying')
    expect(reason({}, rule('asked', 'passed') as typeof asked)).toBe('said')
    expect(reason({ documents: [document()], fields: [field()] })).toBe('said')
    expect(reason({ fields: [field()] })).toBe('said')
    expect(reason({ markers: [marker('wallet-brick')] })).toBe('said')
    expect(reason({ markers: [marker('status-brick')] })).toBe('asked-before-paying')
    expect(reason({ pix: [pix('choice')] })).toBe('said')
    expect(reason({ pix: [pix('code')] })).toBe('asked-before-paying')
  })
})

test('a named card field outside a form does not change the verdict', () => {
  const audit = run(snapshot({ fields: [field({ name: 'card', inForm: false })] }))
  const result = audit.results.find(({ requirement }) => requirement === 'card-field-names')!
  expect([result.outcome, result.level, audit.verdict]).toEqual(['failed', 'recommended', 'undecided'])
})

test('promotions are recommended where the payment page is Mercado Pago’s', () => {
  const audit = run(snapshot({ links: [link()], fields: [], scripts: [] }), { product: 'checkout-pro' })
  const result = audit.results.find(({ requirement }) => requirement === 'promotions')!
  expect([result.outcome, result.level]).toEqual(['failed', 'recommended'])
})

test('counts unread frames by origin, Mercado Pago’s own as expected', () => {
  const frame = (origin: string, read = false) => ({
    where: where('iframe'),
    src: `${origin}/x`,
    explicitHttp: false,
    origin,
    read,
    sandbox: false,
    name: '',
    visible: true,
  })
  const { coverage } = run(
    snapshot({
      frames: [
        frame('https://secure-fields.mercadopago.com'),
        frame('https://secure-fields.mercadopago.com'),
        frame('https://ads.example'),
        frame('https://tienda.example', true),
      ],
    }),
  )
  expect(coverage.framesNotRead).toEqual([
    { origin: 'https://secure-fields.mercadopago.com', expected: true, count: 2 },
    { origin: 'https://ads.example', expected: false, count: 1 },
  ])
})

test('reports an http page once, not each script that follows its scheme', () => {
  const seen = snapshot({
    documents: [document({ protocol: 'http:' })],
    scripts: [script('http://sdk.mercadopago.com/js/v2', { explicitHttp: false })],
  })
  expect(reasonsOf(seen, 'https')).toEqual(['page-over-http'])
})

describe('an attestation', () => {
  const attest = (decision: Attestation['decision']): Attestation => ({
    decision,
    note: '',
    by: 'Ana',
    at: '2026-11-20T12:00:00.000Z',
    saw: { outcome: 'untested', fingerprints: [] },
  })
  const all = (decision: Attestation['decision'], ...ids: string[]) => Object.fromEntries(ids.map((id) => [id, attest(decision)]))
  const asked = catalogue.requirements.filter(({ how }) => how !== 'page').map(({ id }) => id)

  test('settles what the page cannot show', () => {
    expect(run().verdict).toBe('undecided')
    expect(run(snapshot(), {}, catalogue, all('passed', ...asked)).verdict).toBe('ready')
    expect(run(snapshot(), {}, catalogue, { ...all('passed', ...asked), notifications: attest('failed') }).verdict).toBe(
      'notReady',
    )
    expect(run(snapshot(), {}, catalogue, { ...all('passed', ...asked), reports: attest('failed') }).verdict).toBe('ready')
  })

  test('is kept beside the outcome and never replaces it', () => {
    const seen = snapshot({ fields: [field({ name: 'card' })] })
    const attestations = all('passed', ...asked)
    const seenAs = (audit: Audit) => audit.results.find(({ requirement }) => requirement === 'card-field-names')!
    const alarm = { ...attest('falseAlarm'), saw: sawOf(seenAs(run(seen))) }
    const audit = run(seen, {}, catalogue, { ...attestations, 'card-field-names': alarm })
    const { outcome, attestation, settledBy } = seenAs(audit)
    expect([outcome, attestation, settledBy, audit.verdict]).toEqual(['failed', alarm, 'exception', 'readyWithExceptions'])
    expect([audit.totals.failed > 0, audit.open.mandatoryFailed, audit.open.exceptions]).toEqual([true, 0, 1])
  })

  test('that an earlier version stored never covers a failure', () => {
    const seen = snapshot({ fields: [field({ name: 'card' })] })
    expect(run(seen, {}, catalogue, all('passed', ...asked, 'card-field-names')).verdict).toBe('notReady')
  })
})
