/** What a tester notes of the scripts of a shop's pages, and how two lists of them differ. Pure. */
import type { ScriptListed } from './script-listed.ts'

/** What a tester notes of a script: who answers for it, and what it is for. */
export interface ScriptNote {
  responsible: string
  reason: string
}

/**
 * The list with what the tester noted of each script, and which of them an earlier audit did not have.
 * @param notes by address
 * @param earlier of the shop's audit before this one; undefined where there is none, or it has no list
 */
export const withNotes = (
  scripts: readonly ScriptListed[],
  notes: Readonly<Record<string, ScriptNote>>,
  earlier: readonly ScriptListed[] | undefined,
): ScriptListed[] => {
  const fresh = earlier && diffScripts(earlier, scripts).fresh
  return scripts.map((script) => ({
    ...script,
    ...notes[script.address],
    ...(fresh && { isNew: fresh.includes(script) }),
  }))
}

/** Which scripts the later of two lists has and the earlier has not, and the other way round. */
export function diffScripts(before: readonly ScriptListed[], after: readonly ScriptListed[]) {
  const notIn = (others: readonly ScriptListed[]) => {
    const addresses = new Set(others.map(({ address }) => address))
    return ({ address }: ScriptListed) => !addresses.has(address)
  }
  return { fresh: after.filter(notIn(before)), gone: before.filter(notIn(after)) }
}
