/** `--baseline`: the run fails only on what is new. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { compare, earlierOf, readBaseline } from '../../../runner/baseline.ts'
import { comparisonLine, describeComparison } from '../../../runner/comparison.ts'
import { CannotAudit } from '../../../runner/problems.ts'
import { asJson, statusAfter } from '../../../runner/report.ts'
import type { Audit, Result } from '../../../src/engine/audit/types.ts'
import { safeJson } from '../../../src/engine/export/json.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { excepted, right, wrong } from '../export/audits.ts'
import { attested, auditOf, observation, result } from '../view/samples.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
const file = path.join(folder, 'base.json')
const read = (text: string) => {
  fs.writeFileSync(file, text)
  return readBaseline(file, 'en')
}
const visitOf = (audit: Audit) => ({ url: 'https://tienda.example/', audit, httpErrors: [] })
const unread = asJson('en', { url: 'https://nadie.example/', error: new CannotAudit('refused') })

describe('the file', () => {
  test.each([
    ['one audit, as --out writes it', safeJson(wrong, 2), 1],
    ['an array', JSON.stringify([wrong, right]), 2],
    ['lines, as --json prints them, with an address that could not be audited', `${asJson('en', visitOf(wrong))}${unread}\n`, 1],
  ])('may be %s', (_, text, count) => {
    const audits = read(text)
    expect(audits).toHaveLength(count)
    expect(audits[0]).toMatchObject({ shop: 'tienda.example', tool: { catalogue: '2026-11-26' } })
  })
  test.each([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['an empty array', '[]'],
    ['null', 'null'],
    ['only addresses that could not be audited', unread],
    ['another version', JSON.stringify({ ...wrong, schema: 'semaforo.audit/9' })],
    ['half an audit', safeJson(wrong).slice(0, 500)],
    ['an audit without results', JSON.stringify({ ...wrong, results: undefined })],
    ['results of another kind', JSON.stringify({ ...wrong, results: [{ requirement: 7 }] })],
    ['an audit and something else', JSON.stringify([wrong, 'x'])],
    ['a day that is none', JSON.stringify({ ...wrong, auditedAt: 'yesterday' })],
    ['much nesting', '['.repeat(100_000)],
  ])('is refused in one sentence if it is %s', (_, text) => {
    expect(() => read(text)).toThrow(`error: --baseline: ${file} has no audit in it: it has to be what --json or --out writes`)
  })
  test('may have a requirement of any name', () => {
    const odd = {
      ...wrong,
      results: [
        { ...wrong.results[0]!, requirement: '__proto__' },
        { ...wrong.results[2]!, requirement: 'constructor' },
      ],
    }
    const compared = compare(right, read(JSON.stringify(odd))[0])
    expect(describeComparison('en', compared)).toContain('Not seen this time: constructor')
  })
})

const banner = (fingerprint: string, more = {}) =>
  result('promotions', 'failed', 'mandatory', [observation('not-on-this-page', { fingerprint, ...more })])
const advice = result('secure-fields', 'failed', 'recommended', [
  observation('plain-fields', { fingerprint: 'r', level: 'recommended', data: { field: 'number' } }),
])
const question = result('notifications', 'untested', 'mandatory', [observation('ask', { outcome: 'untested' })])
const audit = (...results: Result[]): Audit => ({ ...wrong, ...auditOf(results), results })

describe('the exit status', () => {
  const status = (before: Audit | undefined, after: Audit, failOn?: 'notReady' | 'undecided') =>
    statusAfter(0, visitOf(after), failOn, compare(after, before))

  test.each<[string, number, Audit | undefined, Audit]>([
    ['what failed before fails again', 0, audit(banner('a')), audit(banner('a'))],
    ['something mandatory is new', 1, audit(banner('a')), audit(banner('b'))],
    ['something recommended is new', 0, audit(), audit(advice)],
    ['a new failure was accepted', 0, audit(), audit(attested(banner('a'), 'accepted'))],
    ['a person says that something mandatory fails', 1, audit(question), audit(attested(question, 'failed'))],
    ['the baseline has no such page', 1, undefined, audit(banner('a'))],
    ['everything was fixed', 0, audit(banner('a')), audit()],
  ])('where %s: %i', (_, expected, before, after) => {
    expect(status(before, after)).toBe(expected)
    expect(status(before, after, 'notReady')).toBe(expected)
  })
  test('with --fail-on undecided also what is newly to be decided', () => {
    expect(status(audit(), audit(question), 'undecided')).toBe(1)
    expect(status(audit(question), audit(question), 'undecided')).toBe(0)
    expect(status(audit(), audit(question))).toBe(0)
  })
})

describe('the earlier audit', () => {
  const at = (auditedAt: string, ...paths: string[]): Audit => ({
    ...wrong,
    auditedAt,
    steps: paths.map((each) => ({ ...wrong.steps[0]!, url: `https://tienda.example/${each}` })),
  })
  test('is that of the same shop with most of the addresses, and the newest of several', () => {
    const [cart, both, later] = [
      at('2026-11-03', 'carrito'),
      at('2026-11-01', 'carrito', 'pago'),
      at('2026-11-02', 'carrito', 'pago'),
    ]
    expect(earlierOf(at('2026-11-20', 'carrito', 'pago'), [cart, both, later], false)).toBe(later)
    expect(earlierOf(at('2026-11-20', 'carrito', 'pago'), [{ ...both, shop: 'otra.example' }], true)).toBe(undefined)
  })
  test('is the shop’s only one where its address has changed, if the run audits nothing else', () => {
    const before = at('2026-11-01', 'pagar')
    expect(earlierOf(at('2026-11-20', 'pago'), [before], true)).toBe(before)
    expect(earlierOf(at('2026-11-20', 'pago'), [before], false)).toBe(undefined)
    expect(earlierOf(at('2026-11-20', 'pago'), [before, at('2026-11-01', 'otra')], true)).toBe(undefined)
  })
})

test('the summary says what is new, fixed and unseen by title, and counts the rest', () => {
  const gone = result('terms-link', 'failed', 'mandatory', [observation('no-terms', { fingerprint: 't', step: 1 })])
  const fixed = {
    ...gone,
    outcome: 'passed' as const,
    observations: [observation('own-terms-link', { outcome: 'passed', step: 1 })],
  }
  const compared = compare(audit(banner('b'), advice, fixed), audit(banner('a', { step: 1 }), advice, gone))
  expect(stripVTControlCharacters(describeComparison('en', compared))).toBe(
    [
      '  Compared with the audit of Nov 20, 2026 (rules of Nov 26, 2026): 1 new failure · 2 fixed · 1 still',
      '  there',
      '    ✗ New: Payment methods and promotions are not in sight (mandatory)',
      '    ✓ Fixed: Payment methods and promotions are not in sight (mandatory)',
      '    ✓ Fixed: The shop’s terms and conditions cannot be reached (mandatory)',
      '',
      '',
    ].join('\n'),
  )
})

test.each(languages)('the sentence has every kind of change, one and several: %s', (language) => {
  const change = { result: banner('a'), observations: [] }
  const all = (n: number) => Array.from({ length: n }, () => ({ ...change, isNewRule: true }))
  for (const n of [1, 2]) {
    const diff = { new: all(n), fixed: all(n), stillThere: all(n), accepted: all(n), unseen: all(n) }
    expect(comparisonLine(language, { earlier: excepted, diff }).split(' · ')).toHaveLength(5)
    expect(comparisonLine(language, { earlier: excepted, diff })).toContain(`${n} `)
  }
  const none = compare(right, undefined)
  expect(comparisonLine(language, none)).toContain('--baseline')
})
