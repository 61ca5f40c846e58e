/** The order in which several visits are shown: what needs somebody first. */
import type { Verdict } from '../src/engine/audit/types.ts'
import { countsOf } from '../src/engine/view/counts.ts'
import type { Visit } from './audit-url.ts'

/** A visit, and what the tester calls its address. */
export interface Named {
  visit: Visit
  label?: string | undefined
}

/** An address that could not be audited comes first: of it nothing is known. */
const order: readonly (Verdict | 'error')[] = ['error', 'notReady', 'undecided', 'notACheckout', 'readyWithExceptions', 'ready']

/** By verdict, then by what is mandatory and open: compared number by number. */
export type Rank = readonly number[]

export function rankOf(visit: Visit): Rank {
  if ('error' in visit) return [order.indexOf('error')]
  const { failed, decide } = countsOf(visit.audit)
  return [order.indexOf(visit.audit.verdict), -failed, -decide]
}

const compareRanks = (a: Rank, b: Rank) =>
  a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0

/** The worst first; equal ones stay in their order. */
export const byRank = <Each extends { rank: Rank }>(all: readonly Each[]): Each[] =>
  all.toSorted((a, b) => compareRanks(a.rank, b.rank))

/** The worst first; equal ones stay in their order. */
export const worstFirst = <Each extends Named>(visits: readonly Each[]): Each[] =>
  byRank(visits.map((named) => ({ rank: rankOf(named.visit), named }))).map(({ named }) => named)
