/** What a script's text says about itself. */
import { signsIn } from '../knowledge/script-signs.ts'
import type { ScriptCandidate } from '../snapshot/candidates.ts'
import type { ScriptSeen } from '../snapshot/types.ts'

/** An inline script that says nothing is of no interest. */
export const recogniseScripts = (scripts: readonly ScriptCandidate[]): ScriptSeen[] =>
  scripts
    .map(({ excerpt, ...script }) => ({ ...script, signs: signsIn(excerpt) }))
    .filter(({ from, signs }) => from !== 'inline' || signs.length > 0)
