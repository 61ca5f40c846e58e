/** The signs in a script's text. */
import { signsIn } from '../knowledge/script-signs.ts'
import type { ScriptCandidate } from '../snapshot/candidates.ts'
import type { ScriptSeen } from '../snapshot/types.ts'

/** Inline scripts without any sign are left out. */
export const recogniseScripts = (scripts: readonly ScriptCandidate[]): ScriptSeen[] =>
  scripts
    .map(({ excerpt, keys: _, ...script }) => ({ ...script, signs: signsIn(excerpt) }))
    .filter(({ from, signs }) => from !== 'inline' || signs.length > 0)
