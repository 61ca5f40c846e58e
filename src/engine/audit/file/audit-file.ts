/** An audit as a file: the result, and what was read, so that it can be judged anew. Pure. */
import type { ReadStep } from '../audit-journey.ts'
import type { Audit, Corrections } from '../types.ts'

/** The audit itself with three parts more; what reads `semaforo.audit/2` can leave them alone. */
export interface AuditFile extends Audit {
  /** The tester's name for it; empty where there is none. */
  label: string
  corrections: Corrections
  /** The redacted snapshots of each step. Empty when they were removed to make room. */
  snapshots: ReadStep[]
}

/** @param steps as they were kept; of each only what judging needs is written */
export const auditFile = (audit: Audit, label: string, corrections: Corrections, steps: readonly ReadStep[]): AuditFile => ({
  ...audit,
  label,
  corrections,
  snapshots: steps.map(({ states, kind, name, holder }) => ({
    states,
    ...(kind && { kind }),
    ...(name && { name }),
    ...(holder && { holder }),
  })),
})
