/** What to begin with in an audit. Apart from the groups, as the popup does not need it. Pure. */
import type { Audit, Result } from '../audit/types.ts'
import { type GroupId, groupResults } from './groups.ts'

const open = ['first', 'decide', 'ask', 'also'] as const satisfies readonly GroupId[]

/** The most urgent open result, and the group it is in. Undefined where nothing is open, or the page is no checkout. */
export function firstOpen(audit: Audit): { group: (typeof open)[number]; result: Result } | undefined {
  if (audit.verdict === 'notACheckout') return undefined
  const groups = groupResults(audit)
  const group = open.find((id) => groups.some((each) => each.id === id))
  const result = groups.find(({ id }) => id === group)?.results[0]
  return group && result ? { group, result } : undefined
}
