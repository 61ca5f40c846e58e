/** The output for one address, or for a journey's audit, as JSON and as text. */
import type { Audit, Verdict } from '../src/engine/audit/types.ts'
import { safeJson } from '../src/engine/export/json.ts'
import { wordingFor } from '../src/engine/i18n/wording.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import type { Visit } from './audit-url.ts'
import { type Compared, failsAnew, isOpenAnew } from './baseline.ts'
import type { FailOn } from './options.ts'
import { errorText, httpErrorText } from './problem-texts.ts'
import type { ErrorCode } from './problems.ts'
import { shownAddress } from './shown-address.ts'
import { summarise, summariseProblem } from './summary.ts'
import { fromPage } from './terminal.ts'

export interface ErrorReport {
  schema: 'semaforo.error/1'
  url: string
  error: { code: ErrorCode; message: string }
}

/** The object for programs. */
export function asObject(language: Language, visit: Visit): Audit | ErrorReport {
  if ('audit' in visit) return visit.audit
  const { url, error } = visit
  return { schema: 'semaforo.error/1', url: shownAddress(url), error: { code: error.code, message: errorText(language, error) } }
}

export const asJson = (language: Language, visit: Visit): string => `${safeJson(asObject(language, visit))}\n`

export function asText(language: Language, visit: Visit): string {
  if ('error' in visit) return summariseProblem(language, shownAddress(visit.url), visit.error)
  const { url, audit, httpErrors } = visit
  const warnings = httpErrors.map(({ url, status }) => {
    const says = httpErrorText(language, status)
    return audit.steps.length > 1 ? `${fromPage(shownAddress(url))}: ${says}` : says
  })
  return summarise(wordingFor(language, audit.context.site.value), shownAddress(url), audit, warnings)
}

const met: Record<FailOn, Verdict[]> = { notReady: ['notReady'], undecided: ['notReady', 'undecided'] }

/**
 * The exit status so far: what could not be audited outweighs a verdict, because more may be wrong than is known.
 * @param compared with a baseline only what is new counts, whatever the verdict
 */
export function statusAfter(before: number, visit: Visit, failOn: FailOn | undefined, compared?: Compared): number {
  if ('error' in visit) return 2
  const { audit } = visit
  const isMet = compared
    ? failsAnew(compared) || (failOn === 'undecided' && isOpenAnew(compared, audit))
    : failOn && met[failOn].includes(audit.verdict)
  return isMet ? Math.max(before, 1) : before
}
