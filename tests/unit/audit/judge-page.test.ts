import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../../src/engine/audit/fingerprint.ts'
import { type Requirement, requirement } from '../../../src/engine/audit/requirement.ts'
import { runAudit } from '../../../src/engine/audit/run-audit.ts'
import type { Finding } from '../../../src/engine/audit/types.ts'
import type { Product, ReadingLimit } from '../../../src/engine/knowledge/words.ts'
import type { Snapshot } from '../../../src/engine/snapshot/types.ts'
import { document, snapshot, where } from '../sample-snapshot.ts'

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
  const { schema, tool, page, steps } = judge(declared)
  const step = { url: 'https://tienda.example/checkout', title: 'Checkout', auditedAt: '2026-11-20T12:00:00.000Z' }
  expect([schema, tool, page, steps]).toEqual(['semaforo.audit/1', { version: '1.2.3', catalogue: '2026-11-20' }, step, [step]])
})

test('an observation has its data and a fingerprint', () => {
  const found: Finding<'own'>[] = [{ reason: 'own', where: where('#a', '#b'), data: { count: 1 } }]
  const [result] = judge({ ...declared, check: () => found }).results
  expect(result).toEqual({
    requirement: 'rule',
    category: 'security',
    outcome: 'failed',
    level: 'mandatory',
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

test('the fingerprint depends on requirement, reason, place and data', () => {
  const nameOf = (finding: Finding, id = 'rule') =>
    judge({ ...declared, id, check: () => [finding] }).results[0]!.observations[0]!.fingerprint
  const at = where('#a')
  const names = [
    nameOf({ reason: 'own' }),
    nameOf({ reason: 'own' }, 'other'),
    nameOf({ reason: 'mild' }),
    nameOf({ reason: 'own', where: at }),
    nameOf({ reason: 'own', where: { ...at, frame: 'https://tienda.example/marco' } }),
    nameOf({ reason: 'own', where: where('#a', '#b') }),
    nameOf({ reason: 'own', data: { count: 1 } }),
  ]
  expect(new Set(names).size).toBe(names.length)
  expect(nameOf({ reason: 'own', data: {} })).toBe(names[0])
  expect(names[0]).toBe('a844f2e7bc1ce0e9')
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
      fingerprint: fingerprint('rule', 'engine-error', '', '{}'),
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

  test('does not hide a fault', () => {
    expect(outcome(() => [{ reason: 'bad' }], ['forms'])).toEqual(['bad'])
    expect(outcome(() => [{ reason: 'good' }, { reason: 'bad' }], ['forms'])).toEqual(['good', 'bad'])
  })
})
