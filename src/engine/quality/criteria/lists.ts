/** Writes a checklist in few lines: keys in their order, of one tier and one kind. */
import type { Criterion } from '../../audit/quality-check.ts'

export const criteria = (tier: Criterion['tier'], how: Criterion['how'], ids: string): Criterion[] =>
  ids
    .trim()
    .split(/\s+/)
    .map((id) => ({ id, tier, how }))
