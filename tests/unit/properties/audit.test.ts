/** Properties of the audit of any snapshot. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { runAudit } from '../../../src/engine/audit/audit-journey.ts'
import { readContext } from '../../../src/engine/audit/context/index.ts'
import { engineReasons } from '../../../src/engine/audit/engine-reasons.ts'
import type { Audit, Outcome, ShopDecisions } from '../../../src/engine/audit/types.ts'
import { observationText, whyText } from '../../../src/engine/i18n/render.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import type { Snapshot } from '../../../src/engine/snapshot/types.ts'
import { patience, runs } from '../../runs.ts'
import { answers, snapshots } from './snapshots.ts'

vi.setConfig({ testTimeout: patience })

type Check = (audit: Audit, seen: Snapshot, given: ShopDecisions) => void

const audit = (seen: Snapshot, given: ShopDecisions) => runAudit(catalogue, seen, given, '0.0.0')

/** Audited once for all properties, which do not change them. */
const examples = fc
  .sample(fc.tuple(snapshots, answers), runs(200))
  .map(([seen, given]) => [audit(seen, given), seen, given] as const)

/** Tries a property on the examples. If it does not hold for one, fast-check looks for a small one that it does not hold for. */
function audits(check: Check, count = examples.length): void {
  try {
    for (const example of examples.slice(0, count)) check(...example)
  } catch (failure) {
    fc.assert(
      fc.property(snapshots, answers, (seen, given) => check(audit(seen, given), seen, given)),
      runs(count),
    )
    throw failure
  }
}

/** Best to worst. */
const order: Outcome[] = ['inapplicable', 'passed', 'untested', 'cantTell', 'error', 'failed']

test('every requirement has a result in the catalogue’s order, and none has the outcome error', () => {
  audits(({ results }) => {
    expect(results.map(({ requirement }) => requirement)).toEqual(catalogue.requirements.map(({ id }) => id))
    expect(results.filter(({ outcome }) => outcome === 'error')).toEqual([])
    expect(results.filter(({ observations }) => observations.length === 0)).toEqual([])
  })
})

test('a result’s outcome is the worst of its observations’, and its level the strictest of that outcome', () => {
  audits(({ results }) => {
    for (const { outcome, level, observations } of results) {
      expect(order.indexOf(outcome)).toBe(Math.max(...observations.map((each) => order.indexOf(each.outcome))))
      const levels = observations.filter((each) => each.outcome === outcome).map((each) => each.level)
      expect(level).toBe(levels.includes('mandatory') ? 'mandatory' : 'recommended')
    }
  })
})

test('totals and verdict agree with the results', () => {
  audits(({ context, results, totals, verdict }) => {
    for (const outcome of order) expect(totals[outcome]).toBe(results.filter((each) => each.outcome === outcome).length)
    const standing = results.filter(({ settledBy }) => settledBy !== 'person' && settledBy !== 'exception')
    const open = standing
      .flatMap(({ observations }) => observations.filter(({ level }) => level === 'mandatory'))
      .map(({ outcome }) => outcome)
    const denied = results.some(
      ({ attestation, settledBy, level, observations }) =>
        settledBy === 'person' &&
        attestation?.decision === 'failed' &&
        (level === 'mandatory' || observations.some((each) => each.level === 'mandatory' && order.indexOf(each.outcome) > 1)),
    )
    const worst = order[Math.max(0, ...open.map((outcome) => order.indexOf(outcome)))]!
    const excepted = results.some(
      ({ settledBy, observations }) =>
        settledBy === 'exception' &&
        observations.some(({ level, outcome }) => level === 'mandatory' && order.indexOf(outcome) > 1),
    )
    const clean = excepted ? 'readyWithExceptions' : 'ready'
    const expected = denied || worst === 'failed' ? 'notReady' : order.indexOf(worst) > 1 ? 'undecided' : clean
    expect(verdict).toBe(context.isCheckout ? expected : 'notACheckout')
  })
})

test('every reason is declared by the requirement or the engine, with that outcome', () => {
  audits(({ results }) => {
    for (const [index, { observations }] of results.entries()) {
      const declared: Record<string, { outcome: Outcome }> = { ...engineReasons, ...catalogue.requirements[index]!.reasons }
      for (const { reason, outcome } of observations) {
        expect(Object.keys(declared)).toContain(reason)
        expect(outcome).toBe(declared[reason]!.outcome)
      }
    }
  })
})

test('attestations appear only with their own requirement and do not change outcomes', () => {
  audits(({ results }, seen, { corrections, attestations }) => {
    const without = audit(seen, { corrections, attestations: {} })
    for (const [index, { attestation, settledBy, ...result }] of results.entries()) {
      expect(attestation).toBe(Object.hasOwn(attestations, result.requirement) ? attestations[result.requirement] : null)
      const { attestation: _, settledBy: own, ...judged } = without.results[index]!
      expect(result).toEqual(judged)
      if (!attestation) expect(settledBy).toBe(own)
    }
  })
})

test('gives the same bytes twice and does not change its input', () => {
  fc.assert(
    fc.property(snapshots, answers, (seen, given) => {
      const before = JSON.stringify([seen, given])
      const frozen = deepFreeze(structuredClone(seen))
      const first = JSON.stringify(audit(frozen, deepFreeze(structuredClone(given))))
      expect(JSON.stringify(audit(seen, given))).toBe(first)
      expect(JSON.stringify([seen, given])).toBe(before)
    }),
    runs(200),
  )
})

test('an audit survives a round trip through JSON', () => {
  audits((said) => {
    for (const { data } of said.results.flatMap(({ observations }) => observations)) {
      for (const value of Object.values(data)) expect(['string', 'number']).toContain(typeof value)
    }
    expect(JSON.stringify(JSON.parse(JSON.stringify(said)))).toBe(JSON.stringify(said))
  })
})

test('the context gives each reason once, with a text in every language', () => {
  fc.assert(
    fc.property(snapshots, answers, (seen, { corrections }) => {
      const { why, product, site } = readContext(seen, corrections)
      expect(product.value).toBe(corrections.product ?? product.value)
      expect(site.value).toBe(corrections.site ?? site.value)
      for (const codes of [why, product.why, site.why]) {
        expect(new Set(codes).size).toBe(codes.length)
        for (const code of codes) for (const language of languages) expect(whyText(language, code)).not.toBe(code)
      }
    }),
    runs(200),
  )
})

describe('in words', () => {
  /** Control and direction characters that must be escaped; isolates are ours. */
  const deceiving = /(?![\t\n\r\u2066\u2069])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

  test('every observation has a text in every language, without deceiving characters', () => {
    audits(({ context, results }) => {
      for (const { requirement, observations } of results) {
        for (const observation of observations) {
          for (const language of languages) {
            const { says, fix = '' } = observationText(language, requirement, observation, context.product.value)
            expect(says).not.toBe(observation.reason)
            expect(says + fix).not.toMatch(deceiving)
          }
        }
      }
    }, 50)
  })
})

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(Object.freeze(value))) deepFreeze(inner)
  return value
}
