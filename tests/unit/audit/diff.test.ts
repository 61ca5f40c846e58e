import { expect, test } from 'vitest'
import { type AuditDiff, diffAudits } from '../../../src/engine/audit/diff.ts'
import type { Audit, Observation, Result, StepKind } from '../../../src/engine/audit/types.ts'
import { attested, auditOf, observation, result } from '../view/samples.ts'

const audit = (results: Result[], kinds: StepKind[] = ['payment']): Audit => ({
  ...auditOf(results),
  steps: kinds.map((kind) => ({ kind }) as Audit['steps'][number]),
})
const failure = (fingerprint: string, more: Partial<Observation> = {}) =>
  observation('named-card-field', { fingerprint, ...more })
const doubt = (more: Partial<Observation> = {}) => observation('form-not-seen', { outcome: 'cantTell', ...more })
const names = (outcome: Result['outcome'], ...observations: Observation[]) =>
  result('card-field-names', outcome, 'mandatory', observations)
const failing = (...fingerprints: string[]) => names('failed', ...fingerprints.map((each) => failure(each)))
const passing = names('passed', observation('no-names', { outcome: 'passed' }))
const question = result('notifications', 'untested', 'mandatory', [observation('ask', { outcome: 'untested' })])

/** The fingerprints in each list, or the requirement where a person alone says that it fails; empty lists left out. */
const sorted = (diff: AuditDiff) =>
  Object.fromEntries(
    Object.entries(diff).flatMap(([list, changes]) =>
      changes.length === 0
        ? []
        : [
            [
              list,
              (changes as AuditDiff['fixed']).flatMap(({ result, observations }) =>
                observations.length > 0 ? observations.map(({ fingerprint }) => fingerprint) : [result.requirement],
              ),
            ],
          ],
    ),
  )
const between = (before: Result[], after: Result[], kindsBefore?: StepKind[], kindsAfter?: StepKind[]) =>
  sorted(diffAudits(audit(before, kindsBefore), audit(after, kindsAfter)))

test('each failure is new, still there, or fixed, by its fingerprint', () => {
  expect(between([failing('a', 'b')], [failing('b', 'c')])).toEqual({ new: ['c'], stillThere: ['b'], fixed: ['a'] })
})

test('a change has the result and only those of its observations that changed', () => {
  const [before, after] = [failing('a', 'b'), failing('b', 'c')]
  const diff = diffAudits(audit([before]), audit([after]))
  expect(diff.new).toEqual([{ result: after, observations: [failure('c')], isNewRule: false }])
  expect(diff.stillThere).toEqual([{ result: after, observations: [failure('b')] }])
  expect(diff.fixed).toEqual([{ result: before, observations: [failure('a')] }])
})

test('nothing changes between equal audits', () => {
  expect(between([failing('a'), question], [failing('a'), question])).toEqual({ stillThere: ['a'] })
  expect(between([passing, question], [passing, question])).toEqual({})
})

test('a failure of a requirement that the earlier audit did not ask for is a new rule’s', () => {
  const isNewRule = (before: Result[]) => diffAudits(audit(before), audit([failing('a')])).new.map((change) => change.isNewRule)
  expect(isNewRule([])).toEqual([true])
  expect(isNewRule([passing])).toEqual([false])
})

test('the same fingerprint under another requirement is another failure', () => {
  expect(between([result('https', 'failed', 'mandatory', [failure('a')]), passing], [failing('a')])).toEqual({
    new: ['a'],
    unseen: ['a'],
  })
})

test.each<[string, Result[], StepKind[]]>([
  ['the requirement is undecided', [names('cantTell', doubt())], ['payment']],
  [
    'the requirement was not checked',
    [names('untested', observation('asked-before-paying', { outcome: 'untested' }))],
    ['payment'],
  ],
  ['the requirement could not be judged', [names('error', observation('engine-error', { outcome: 'error' }))], ['payment']],
  ['the page is no checkout', [names('inapplicable', observation('not-a-checkout', { outcome: 'inapplicable' }))], ['payment']],
  ['the requirement is not in the later catalogue', [], ['payment']],
  ['no such step was visited', [passing], ['before', 'result']],
  ['another failure stands beside a doubt', [names('failed', failure('b'), doubt())], ['payment']],
])('what is gone is unseen, not fixed, where %s', (_, after, kinds) => {
  const diff = between([failing('a')], after, ['payment'], kinds)
  expect(diff).toMatchObject({ unseen: ['a'] })
  expect(diff).not.toHaveProperty('fixed')
})

test.each<[string, Result]>([
  ['passes', passing],
  ['does not apply to the product', names('inapplicable', observation('other-product', { outcome: 'inapplicable' }))],
  ['is undecided, and a person says that it passes', attested(names('cantTell', doubt()), 'passed')],
  ['fails otherwise, with a doubt on another kind of step', names('failed', failure('b'), doubt({ step: 1 }))],
])('what is gone is fixed where the requirement %s', (_, after) => {
  expect(between([failing('a')], [after], ['payment'], ['payment', 'result'])).toMatchObject({ fixed: ['a'] })
})

test('a failure seen on another step of the same kind is still there', () => {
  const later = names('failed', failure('a', { step: 2 }))
  expect(between([failing('a')], [later], ['payment'], ['before', 'payment', 'payment'])).toEqual({ stillThere: ['a'] })
})

test('what a person overruled is accepted, new or not; once it counts no more, it is still there or new', () => {
  const accepted = attested(failing('a'), 'accepted')
  expect(between([failing('a')], [accepted])).toEqual({ accepted: ['a'] })
  expect(between([passing], [attested(failing('a'), 'falseAlarm')])).toEqual({ accepted: ['a'] })
  const ended = attested(failing('a'), 'accepted', { until: '2026-11-01' })
  expect(between([accepted], [ended])).toEqual({ stillThere: ['a'] })
  expect(between([passing], [ended])).toEqual({ new: ['a'] })
  expect(between([accepted], [passing])).toEqual({ fixed: ['a'] })
})

test('a person’s word that a requirement fails is a failure of the requirement as a whole', () => {
  const no = attested(question, 'failed')
  expect(between([question], [no])).toEqual({ new: ['notifications'] })
  expect(between([no], [no])).toEqual({ stillThere: ['notifications'] })
  expect(between([no], [attested(question, 'passed')])).toEqual({ fixed: ['notifications'] })
  expect(between([no], [question])).toEqual({ unseen: ['notifications'] })
  expect(between([no], [])).toEqual({ unseen: ['notifications'] })
})

test('a person’s word and what is observed of the same requirement take each other’s place', () => {
  const no = attested(names('cantTell', doubt()), 'failed')
  expect(between([failing('a')], [no])).toEqual({ stillThere: ['card-field-names'] })
  expect(between([no], [failing('a')])).toEqual({ new: ['a'] })
  expect(between([no], [passing])).toEqual({ fixed: ['card-field-names'] })
})

test('a person’s word on a failure that was observed changes nothing', () => {
  expect(between([failing('a')], [attested(failing('a'), 'failed')])).toEqual({ stillThere: ['a'] })
})
