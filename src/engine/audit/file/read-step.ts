/** Checks steps that come from a file or were written by another version, so that they can be judged. Pure. */
import * as v from 'valibot'
import { snapshotSchema } from '../../snapshot/schema/snapshot.ts'
import type { ReadStep } from '../audit-journey.ts'
import { stepKinds } from '../types.ts'

const stepSchema = v.object({
  states: v.pipe(v.array(v.unknown()), v.minLength(1)),
  kind: v.fallback(v.optional(v.picklist(stepKinds)), undefined),
  name: v.fallback(v.optional(v.string()), undefined),
  holder: v.fallback(v.optional(v.string()), undefined),
})

/** A step, as far as it fits this version; null when nothing of it does. */
export function readStep(value: unknown): ReadStep | null {
  const { success, output } = v.safeParse(stepSchema, value)
  if (!success) return null
  const states = output.states.flatMap((state) => {
    const parsed = v.safeParse(snapshotSchema, state, { abortEarly: true })
    return parsed.success ? [parsed.output] : []
  })
  return states.length > 0 ? { ...output, states } : null
}
