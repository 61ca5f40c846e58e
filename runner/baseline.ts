/** `--baseline`: the audits of an earlier run, and which of them an audit is compared with. */
import { type AuditDiff, diffAudits } from '../src/engine/audit/diff.ts'
import { openValue } from '../src/engine/audit/file/open.ts'
import { stateOf } from '../src/engine/audit/open.ts'
import type { Audit, Result } from '../src/engine/audit/types.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import { fileTexts } from './file-texts.ts'
import { readText, refused } from './files.ts'

/** What a comparison reads of an earlier audit. */
export type Earlier = Pick<Audit, 'shop' | 'auditedAt' | 'tool' | 'steps' | 'results'>

/** What a file holds as JSON: one value, or one a line. */
function valuesIn(text: string): unknown[] {
  try {
    return [JSON.parse(text)].flat()
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return lines.map((line) => JSON.parse(line))
  }
}

const isError = (value: unknown) => (value as { schema?: unknown } | null)?.schema === 'semaforo.error/1'

/** The audits of a file that `--json`, `--out` or the report wrote; addresses that had none are passed over. Throws `Refused` where there is no audit. */
export function readBaseline(file: string, lang: Language): Earlier[] {
  const text = readText('baseline', file, lang)
  try {
    const values = valuesIn(text).filter((value) => !isError(value))
    const audits = values.map((value) => openValue(value)).flatMap((opened) => (opened.ok ? [opened.file] : []))
    if (audits.length > 0 && audits.length === values.length) return audits
  } catch {
    // Not JSON.
  }
  throw refused('baseline', fileTexts[lang].noAudit(file))
}

/**
 * The earlier audit of the same page or journey: of the shop's the one with most of its addresses, the newest of several. Where none shares
 * an address it is the shop's only one, if this is the only one too.
 * @param isOnly whether the run audits nothing else of this shop
 */
export function earlierOf(audit: Audit, baseline: readonly Earlier[], isOnly: boolean): Earlier | undefined {
  const own = baseline.filter(({ shop }) => shop === audit.shop)
  const addresses = new Set(audit.steps.map(({ url }) => url))
  const shared = ({ steps }: Earlier) => new Set(steps.map(({ url }) => url).filter((url) => addresses.has(url))).size
  const [best] = own.toSorted((a, b) => shared(b) - shared(a) || b.auditedAt.localeCompare(a.auditedAt))
  if (best && shared(best) === 0 && (own.length > 1 || !isOnly)) return undefined
  return best
}

/** An audit beside the earlier one; `earlier` is absent where there is none, and then all that fails is new. */
export interface Compared {
  earlier?: Earlier
  diff: AuditDiff
}

export function compare(audit: Audit, earlier: Earlier | undefined): Compared {
  return { ...(earlier && { earlier }), diff: diffAudits(earlier ?? { steps: [], results: [] }, audit) }
}

/** Whether something mandatory fails that did not before. */
export const failsAnew = ({ diff }: Compared): boolean =>
  diff.new.some(({ result, observations }) =>
    observations.length > 0 ? observations.some((each) => each.level === 'mandatory') : stateOf(result) === 'mandatoryFailed',
  )

/** Whether something mandatory is to be decided that was not before. */
export const isOpenAnew = ({ earlier }: Compared, { results }: Audit): boolean =>
  results.some(
    (result) => isToDecide(result) && !isToDecide(earlier?.results.find(({ requirement }) => requirement === result.requirement)),
  )

const isToDecide = (result: Result | undefined) => result !== undefined && stateOf(result) === 'mandatoryToDecide'
