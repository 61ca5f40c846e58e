/** Sorts results in the order in which a tester handles them. Without texts. Pure. */
import { settledBy } from '../audit/attestations.ts'
import { stateOf } from '../audit/open.ts'
import type { Audit, Result } from '../audit/types.ts'

/** In display order. `accepted`: failures that a person overruled; `ask`: what only a person can decide. */
const groupIds = ['first', 'decide', 'ask', 'also', 'accepted', 'attested', 'passed', 'inapplicable'] as const
export type GroupId = (typeof groupIds)[number]
export interface Group {
  id: GroupId
  results: Result[]
}

/** Failures that cannot wait for the others: whoever opens the page can use a secret that is in sight. */
const urgent: readonly string[] = ['exposed-secrets']

/** The one group that a result belongs to. A result attested as `failed` has to be fixed, whatever its automatic outcome. */
function groupOf(result: Result): GroupId {
  const { outcome } = result
  switch (stateOf(result)) {
    case 'mandatoryFailed':
      return 'first'
    case 'recommendedFailed':
      return 'also'
    case 'mandatoryToDecide':
    case 'recommendedToDecide':
      return outcome === 'untested' ? 'ask' : 'decide'
    case 'exception':
      return 'accepted'
    case 'settled':
      return outcome === 'passed' || outcome === 'inapplicable' ? outcome : 'attested'
  }
}

/** The groups that are not empty, most urgent first; within each, urgent failures, then mandatory before recommended, then the catalogue's order. */
export function groupResults({ results }: Pick<Audit, 'results'>): Group[] {
  const rank = ({ requirement, outcome, level }: Result) =>
    outcome === 'failed' && urgent.includes(requirement) ? -1 : level === 'mandatory' ? 0 : 1
  return groupIds
    .map((id) => ({ id, results: results.filter((result) => groupOf(result) === id).sort((a, b) => rank(a) - rank(b)) }))
    .filter((group) => group.results.length > 0)
}

/**
 * The requirement to attest after this one: the next in the order shown before it was attested; after the last, the first one
 * remaining. Null when none remains.
 */
export function nextQuestion({ results }: Pick<Audit, 'results'>, after: string): string | null {
  const isQuestion = (result: Result) => ['decide', 'ask'].includes(groupOf(result))
  const before = results.map((result) =>
    result.requirement === after ? { ...result, attestation: null, settledBy: settledBy(result, null, '') } : result,
  )
  const order = groupResults({ results: before })
    .flatMap((group) => group.results)
    .filter(isQuestion)
    .map(({ requirement }) => requirement)
  const here = order.indexOf(after)
  return [...order.slice(here + 1), ...order.slice(0, Math.max(0, here))][0] ?? null
}
