/** The output for one address, as JSON and as text. */
import type { Audit, Verdict } from '../src/engine/audit/types.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import type { Outcome } from './audit-url.ts'
import type { FailOn } from './options.ts'
import { httpErrorText, problemText } from './problem-texts.ts'
import type { ErrorCode } from './problems.ts'
import { summarise, summariseProblem } from './summary.ts'
import { safeJson } from './terminal.ts'

export interface ErrorReport {
  schema: 'semaforo.error/1'
  url: string
  error: { code: ErrorCode; message: string }
}

/** The object that `--json` prints: the audit, or the error. */
export function asObject(language: Language, outcome: Outcome): Audit | ErrorReport {
  if ('audit' in outcome) return outcome.audit
  const { url, error } = outcome
  return { schema: 'semaforo.error/1', url, error: { code: error.code, message: problemText(language, error) } }
}

export const asJson = (language: Language, outcome: Outcome): string => `${safeJson(asObject(language, outcome))}\n`

export function asText(language: Language, outcome: Outcome): string {
  if ('error' in outcome) return summariseProblem(language, outcome.url, outcome.error)
  const warning = outcome.httpError === null ? undefined : httpErrorText(language, outcome.httpError)
  return summarise(language, outcome.url, outcome.audit, warning)
}

const met: Record<FailOn, Verdict[]> = { notReady: ['notReady'], undecided: ['notReady', 'undecided'] }

/**
 * The exit status so far. An address that could not be audited (2) outweighs a verdict (1), because
 * its verdict is unknown.
 */
export function statusAfter(before: number, outcome: Outcome, failOn: FailOn | undefined): number {
  if ('error' in outcome) return 2
  return failOn && met[failOn].includes(outcome.audit.verdict) ? Math.max(before, 1) : before
}
