/** What is marked on a picture of a step: what is open there, with the numbers that stand beside it in the list. Pure. */
import { outcomeOrder } from '../audit/outcomes.ts'
import type { Audit } from '../audit/types.ts'
import { groupResults } from './groups.ts'
import { type Place, placeOf } from './places.ts'

export interface ToMark {
  /** From 1, in the order of the list. */
  n: number
  requirement: string
  fingerprint: string
  where: Place
}

/** The elements of a step that a failure or a doubt is about, in the order in which the list shows them. */
export function toMark(audit: Pick<Audit, 'results'>, step: number): ToMark[] {
  return groupResults(audit)
    .flatMap(({ results }) => results)
    .flatMap(({ requirement, observations }) =>
      [...observations]
        .sort((a, b) => outcomeOrder.indexOf(b.outcome) - outcomeOrder.indexOf(a.outcome))
        .flatMap((observation) => {
          const where = placeOf(observation)
          const open = observation.outcome !== 'passed' && observation.outcome !== 'inapplicable'
          return where?.onScreen && open && where.step === step
            ? [{ requirement, fingerprint: observation.fingerprint, where }]
            : []
        }),
    )
    .map((found, index) => ({ n: index + 1, ...found }))
}
