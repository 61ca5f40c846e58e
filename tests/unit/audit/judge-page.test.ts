import { describe, expect, test } from 'vitest'
import { runAudit } from '../../../src/engine/audit/audit-journey.ts'
import { fingerprintsOf } from '../../../src/engine/audit/fingerprint.ts'
import { type Requirement, requirement } from '../../../src/engine/audit/requirement.ts'
import type { Finding } from '../../../src/engine/audit/types.ts'
import type { Product, ReadingLimit } from '../../../src/engine/knowledge/words.ts'
import type { Snapshot } from '../../../src/engine/snapshot/types.ts'
import { document, field, snapshot, where } from '../sample-snapshot.ts'

const declared = requirement({
  id: 'rule',
  category: 'security',
  level: 'mandatory',
  levelFor: { 'checkout-pro': 'recommended' },
  how: 'page',
  products: ['checkout-api', 'checkout-pro'],
  scope: 'everywhere',
  needs: ['links'],
  sources: [],
  reasons: {
    own: { outcome: 'failed' },
    strict: { outcome: 'failed', level: 'mandatory' },
    mild: { outcome: 'failed', level: 'recommended' },
  },
  check: (): Finding<'own' | 'strict' | 'mild'>[] => [{ reason: 'own' }],
})

const judge = (rule: Requirement, product?: Product, version = '1.2.3') =>
  runAudit(
    { date: '2026-11-20', requirements: [rule] },
    snapshot(),
    { corrections: { ...(product && { product }) }, attestations: {} },
    version,
  )

test('an audit names page, catalogue and time', () => {
  const { schema, tool, shop, startedAt, auditedAt, coverage, steps } = judge(declared)
  expect([schema, tool, shop]).toEqual(['semaforo.audit/2', { version: '1.2.3', catalogue: '2026-11-20' }, 'tienda.example'])
  expect([startedAt, auditedAt]).toEqual(['2026-11-20T12:00:00.000Z', '2026-11-20T12:00:00.000Z'])
  expect(steps).toEqual([
    { url: 'https://tienda.example/checkout', title: 'Checkout', auditedAt: startedAt, kind: 'payment', coverage },
  ])
})

test('what is about the page as a whole is the same finding on whichever of its elements', () => {
  const prints = (pageWide: boolean, snippet: string) => {
    const rule = {
      ...declared,
      reasons: { ...declared.reasons, own: { outcome: 'failed', ...(pageWide && { pageWide }) } },
    } as const
    const check = (): Finding<'own'>[] => [{ reason: 'own', where: { ...where('#a'), snippet } }]
    return judge({ ...rule, check }).results[0]!.observations.map(({ fingerprint }) => fingerprint)
  }
  expect(prints(true, '<a id="one">')).toEqual(prints(true, '<b id="two">'))
  expect(prints(false, '<a id="one">')).not.toEqual(prints(false, '<b id="two">'))
})

test('an observation has its data and a fingerprint', () => {
  const found: Finding<'own'>[] = [{ reason: 'own', where: where('#a', '#b'), data: { count: 1 } }]
  const [result] = judge({ ...declared, check: () => found }).results
  expect(result).toEqual({
    requirement: 'rule',
    category: 'security',
    outcome: 'failed',
    level: 'mandatory',
    settledBy: null,
    attestation: null,
    observations: [
      {
        reason: 'own',
        outcome: 'failed',
        level: 'mandatory',
        where: where('#a', '#b'),
        data: { count: 1 },
        step: 0,
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ],
  })
})

test('levels: the requirement’s own, the product’s, the reason’s; a reason is never stricter than its requirement', () => {
  const levels = (product?: Product) =>
    judge(
      { ...declared, check: () => [{ reason: 'own' }, { reason: 'strict' }, { reason: 'mild' }] },
      product,
    ).results[0]!.observations.map(({ level }) => level)
  expect(levels()).toEqual(['mandatory', 'mandatory', 'recommended'])
  expect(levels('checkout-pro')).toEqual(['recommended', 'recommended', 'recommended'])
})

test('skips requirements of other products, unless the product is unknown', () => {
  const reasons = (product?: Product) => judge(declared, product).results[0]!.observations.map(({ reason }) => reason)
  expect(reasons('bricks')).toEqual(['other-product'])
  expect(reasons('checkout-pro')).toEqual(['own'])
  const unknown = runAudit(
    { date: '', requirements: [declared] },
    snapshot({ fields: [] }),
    { corrections: {}, attestations: {} },
    '',
  )
  expect([unknown.context.product.value, unknown.results[0]!.observations[0]!.reason]).toEqual([null, 'own'])
})

test('a page with the web SDK is no terminal, though its product is unknown', () => {
  const rule = { ...declared, products: ['point'] as const }
  const reasonOn = (changes: Partial<Snapshot>) =>
    runAudit({ date: '', requirements: [rule] }, snapshot({ fields: [], ...changes }), { corrections: {}, attestations: {} }, '')
      .results[0]!.observations[0]!.reason
  expect(reasonOn({})).toBe('other-product')
  const choice = { payControls: [{ where: where('#x'), kind: 'form' as const }] }
  expect(reasonOn({ scripts: [], documents: [], ...choice })).not.toBe('not-a-checkout')
  expect(judge(rule, 'point').results[0]!.observations[0]!.reason).toBe('own')
})

test('an unknown reason is an error, even the name of an Object method', () => {
  for (const reason of ['never-declared', 'constructor', '__proto__']) {
    const [result] = judge({ ...declared, check: () => [{ reason: reason as 'own' }] }).results
    expect([result!.outcome, result!.observations[0]!.reason]).toEqual(['error', 'engine-error'])
  }
})

test('reports the same error for a requirement that throws and for one whose part is missing', () => {
  const thrown = judge({
    ...declared,
    check: () => {
      throw new Error('secret of the page')
    },
  }).results[0]!
  const { consents: _, ...without } = snapshot()
  const needy = { ...declared, needs: ['consents'] } as unknown as typeof declared
  const missing = runAudit(
    { date: '', requirements: [needy] },
    without as Snapshot,
    { corrections: { product: 'checkout-api' }, attestations: {} },
    '',
  )
  expect(missing.results[0]).toEqual(thrown)
  expect(thrown.observations).toEqual([
    {
      reason: 'engine-error',
      outcome: 'error',
      level: 'mandatory',
      where: null,
      data: {},
      step: 0,
      fingerprint: fingerprintsOf('rule', [{ reason: 'engine-error' }], 'payment')[0],
    },
  ])
})

test('hands a requirement the parts it declared and nothing else', () => {
  const seen: string[][] = []
  judge({
    ...declared,
    check: (parts) => {
      seen.push(Object.keys(parts))
      return [{ reason: 'own' }]
    },
  })
  expect(seen).toEqual([['links']])
})

test('what is missing is no fault while the page loads or its payment part is closed', () => {
  const rule = requirement({
    ...declared,
    products: ['checkout-api'],
    id: 'lacking',
    reasons: { gone: { outcome: 'failed', lack: true }, wrong: { outcome: 'failed' } },
    check: () => [{ reason: 'gone', where: where('#a') }, { reason: 'wrong' }, { reason: 'gone' }],
  })
  const reasons = (page: Partial<Snapshot>, judged: Requirement = rule) =>
    runAudit({ date: '', requirements: [judged] }, snapshot(page), { corrections: {}, attestations: {} }, '').results[0]!
      .observations
  const closed = { fields: [field({ visible: false })] }
  expect(reasons({}).map(({ reason }) => reason)).toEqual(['gone', 'wrong', 'gone'])
  expect(reasons({ ...closed, settled: false }).map(({ reason }) => reason)).toEqual(['still-loading', 'wrong'])
  expect(reasons(closed).map(({ reason, outcome }) => `${reason} ${outcome}`)).toEqual([
    'payment-not-open cantTell',
    'wrong failed',
  ])
  expect(reasons(closed)[0]!.where).toEqual(where('#a'))
  expect(reasons(closed, { ...rule, check: () => [{ reason: 'wrong' }] }).map(({ reason }) => reason)).toEqual(['wrong'])
})

describe('a limit of reading that was reached', () => {
  const outcome = (check: () => Finding<'good' | 'bad'>[], limitsReached: ReadingLimit[]) => {
    const rule = requirement({
      ...declared,
      within: ['forms'],
      reasons: { good: { outcome: 'passed' }, bad: { outcome: 'failed' } },
      check,
    })
    const { results } = runAudit(
      { date: '2026-11-20', requirements: [rule] },
      snapshot({ documents: [document(), document({ limitsReached })] }),
      { corrections: {}, attestations: {} },
      '1.2.3',
    )
    return results[0]!.observations.map(({ reason }) => reason)
  }

  test('leaves nothing passed that needed the rest', () => {
    expect(outcome(() => [{ reason: 'good' }], ['forms'])).toEqual(['stopped-at-limit'])
    expect(outcome(() => [{ reason: 'good' }], ['keys'])).toEqual(['good'])
    expect(outcome(() => [{ reason: 'good' }], [])).toEqual(['good'])
  })

  test('leaves nothing missing or broken where one good thing is enough, which may be past it', () => {
    const lacking = (found: Finding<'good' | 'bad' | 'unsure' | 'none'>[], limitsReached: ReadingLimit[]) => {
      const rule = requirement({
        ...declared,
        scope: 'anywhere',
        within: ['forms'],
        reasons: {
          good: { outcome: 'passed' },
          bad: { outcome: 'failed' },
          unsure: { outcome: 'cantTell' },
          none: { outcome: 'inapplicable', lack: true },
        },
        check: () => found,
      })
      const page = snapshot({ documents: [document({ limitsReached })] })
      const { results } = runAudit({ date: '', requirements: [rule] }, page, { corrections: {}, attestations: {} }, '')
      return results[0]!.observations.map(({ reason }) => reason)
    }
    expect(lacking([{ reason: 'bad' }, { reason: 'bad' }], ['forms'])).toEqual(['stopped-at-limit'])
    expect(lacking([{ reason: 'none' }], ['forms'])).toEqual(['stopped-at-limit'])
    expect(lacking([{ reason: 'bad' }], ['keys'])).toEqual(['bad'])
    expect(lacking([{ reason: 'good' }, { reason: 'bad' }], ['forms'])).toEqual(['good', 'bad'])
    expect(lacking([{ reason: 'unsure' }], ['forms'])).toEqual(['unsure'])
  })

  test('does not hide a fault', () => {
    expect(outcome(() => [{ reason: 'bad' }], ['forms'])).toEqual(['bad'])
    expect(outcome(() => [{ reason: 'good' }, { reason: 'bad' }], ['forms'])).toEqual(['good', 'bad'])
  })
})
