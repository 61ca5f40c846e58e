/**
 * Stands for `tests/recorded/recordings.ts` while mutants are tried. Making the snapshots takes longer than judging them, and they are the
 * same for every mutant of the code that judges; so they are made once.
 */
import { snapshots } from 'kept-snapshots'
import { recorded as make } from '../../tests/recorded/recordings.ts'

export * from '../../tests/recorded/recordings.ts'

/** A new object each time, because what was worked out of a snapshot is remembered with it (`audit/once.ts`). */
export async function recorded(fixture) {
  const kept = snapshots.current
  if (!kept) return make(fixture)
  if (!kept.has(fixture.name)) kept.set(fixture.name, frozen(await make(fixture)))
  return { ...kept.get(fixture.name) }
}

/** A mutant that changes a snapshot must not spoil it for the next. */
function frozen(value) {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
