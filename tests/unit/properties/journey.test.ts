/** Properties of the join of any pages to one journey. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { auditJourney, runAudit } from '../../../src/engine/audit/audit-journey.ts'
import { contextOf } from '../../../src/engine/audit/context/index.ts'
import { notAskedHere } from '../../../src/engine/audit/engine-reasons.ts'
import { stepKindOf } from '../../../src/engine/audit/facts/step-kind.ts'
import { joinSteps } from '../../../src/engine/audit/join-steps.ts'
import { type JudgedResult, judgePage } from '../../../src/engine/audit/judge-page.ts'
import { outcomeOrder } from '../../../src/engine/audit/outcomes.ts'
import type { Audit, StepKind } from '../../../src/engine/audit/types.ts'
import { testHolders } from '../../../src/engine/knowledge/results.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import type { Snapshot } from '../../../src/engine/snapshot/types.ts'
import { patience, runs } from '../../runs.ts'
import { answers, snapshots } from './snapshots.ts'

vi.setConfig({ testTimeout: patience })

interface Drawn {
  states: Snapshot[]
  kind?: StepKind | undefined
  holder?: string | undefined
}

const steps = fc.array(
  fc.record({
    states: fc.array(snapshots, { minLength: 1, maxLength: 2 }),
    kind: fc.option(fc.constantFrom<StepKind>('before', 'payment', 'result', 'other'), { nil: undefined }),
    holder: fc.option(fc.constantFrom(...Object.keys(testHolders)), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 4 },
)

const outcomes = ({ results, verdict, totals, open }: Audit) => ({
  verdict,
  totals,
  open,
  results: results.map(({ outcome, level }) => [outcome, level]),
})

test('the order of steps does not change outcomes', () => {
  fc.assert(
    fc.property(steps, answers, (drawn, given) => {
      const audit = (some: Drawn[]) => outcomes(auditJourney(catalogue, some, given, '0.0.0'))
      expect(audit([...drawn].reverse())).toEqual(audit(drawn))
    }),
    runs(30),
  )
})

test('a step taken twice changes nothing', () => {
  fc.assert(
    fc.property(steps, answers, (drawn, given) => {
      const audit = (some: Drawn[]) => outcomes(auditJourney(catalogue, some, given, '0.0.0'))
      expect(audit([...drawn, drawn[0]!])).toEqual(audit(drawn))
    }),
    runs(30),
  )
})

test('a journey of one step is the audit of its page', () => {
  fc.assert(
    fc.property(snapshots, answers, (seen, given) => {
      expect(auditJourney(catalogue, [{ states: [seen] }], given, '0.0.0')).toEqual(runAudit(catalogue, seen, given, '0.0.0'))
    }),
    runs(20),
  )
})

/** Joins steps within the context of all pages drawn, as another page may change what the journey is taken for. */
function joined(drawn: readonly Drawn[], all: readonly Drawn[]): JudgedResult[] {
  const context = contextOf(
    all.flatMap(({ states }) => states),
    {},
  )
  const described = drawn.map(({ kind, holder, states }) => ({
    kind: kind ?? stepKindOf(states.at(-1)!, context),
    ...(holder && { holder }),
  }))
  const pages = drawn.flatMap(({ states }, step) =>
    states.map((page, state) => ({ step, state, results: judgePage(catalogue, page, context, described[step]!.kind) })),
  )
  return joinSteps(catalogue, described, pages)
}

test('with one more step what must hold everywhere only gets worse, and what is to be shown somewhere only better', () => {
  fc.assert(
    fc.property(steps, (drawn) => {
      const fewer = joined(drawn.slice(0, 1), drawn)
      for (const [index, after] of joined(drawn, drawn).entries()) {
        const { scope, reasons, answers: mayAnswer } = catalogue.requirements[index]!
        const before = fewer[index]!
        const rank = ({ outcome }: JudgedResult) => outcomeOrder.indexOf(outcome)
        const saidNothing =
          before.outcome === 'inapplicable' ||
          before.observations.every(
            ({ reason }) => notAskedHere.includes(reason) || (Object.hasOwn(reasons, reason) && reasons[reason]!.elsewhere),
          )
        if (saidNothing) continue
        if (scope === 'anywhere') expect(rank(after)).toBeLessThanOrEqual(rank(before))
        // What is open may be answered by another step; a failure never is.
        else if (!mayAnswer || before.outcome === 'failed') expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
      }
    }),
    runs(60),
  )
})

test('every observation belongs to a step of the journey, and to a state of it where there are several', () => {
  fc.assert(
    fc.property(steps, answers, (drawn, given) => {
      const audit = auditJourney(catalogue, drawn, given, '0.0.0')
      expect(audit.results.map(({ requirement }) => requirement)).toEqual(catalogue.requirements.map(({ id }) => id))
      for (const { observations, outcome } of audit.results) {
        expect(observations.length).toBeGreaterThan(0)
        expect(observations.some((each) => each.outcome === outcome)).toBe(true)
        for (const { step, state } of observations) {
          const { states } = audit.steps[step]!
          expect(state === undefined).toBe(states === undefined)
          if (states) expect(states[state!]).toBeDefined()
        }
      }
    }),
    runs(30),
  )
})
