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

/** By verdict, then by what is mandatory and open. */
function rankOf(visit: Visit): readonly number[] {
  if ('error' in visit) return [order.indexOf('error')]
  const { failed, decide } = countsOf(visit.audit)
  return [order.indexOf(visit.audit.verdict), -failed, -decide]
}

/** Ranks are compared number by number. */
const compareRanks = (a: readonly number[], b: readonly number[]) =>
  a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0

/** The worst first; equal ones stay in their order. */
export const worstFirst = <Each extends Named>(visits: readonly Each[]): Each[] =>
  visits.toSorted((a, b) => compareRanks(rankOf(a.visit), rankOf(b.visit)))
