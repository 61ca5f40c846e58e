import type { Outcome } from '../audit/types.ts'

/** Outcomes in texts that have no icons. */
export const outcomeSigns: Record<Outcome, string> = {
  failed: '❌',
  cantTell: '❓',
  untested: '❓',
  error: '❗',
  passed: '✅',
  inapplicable: '➖',
}
