/** Audits as CSV: one row for each observation, and one for a result without any. Pure. */
import type { Audit, Observation, Result } from '../audit/types.ts'
import { t } from '../i18n/format.ts'
import { plain } from '../i18n/plain.ts'
import { observationText } from '../i18n/render.ts'
import type { Wording } from '../i18n/wording.ts'
import { silentKey } from '../view/evidence.ts'
import { titleOf } from '../view/title.ts'
import { allOf, type Unaudited } from './all-of.ts'
import { csvText } from './csv-text.ts'

/** The names of the columns, for programs. What is a code in the audit is the same code here; titles and sentences are in words. */
const columns = [
  'shop',
  'auditedAt',
  'catalogue',
  'verdict',
  'requirement',
  'category',
  'title',
  'outcome',
  'level',
  'settledBy',
  'reason',
  // Of this observation; a result's own are those of its worst.
  'reasonOutcome',
  'reasonLevel',
  'says',
  'howToFix',
  'step',
  'stepKind',
  'stepAddress',
  'frame',
  'selector',
  'snippet',
  'fingerprint',
  'decision',
  'by',
  'note',
  'until',
  'at',
] as const
type Row = Partial<Record<(typeof columns)[number], string>>

/** @param language of titles and sentences; the header and the codes are the same in all */
export function csvOf(audits: Audit | readonly Audit[], language: Wording, unaudited: readonly Unaudited[] = []): string {
  const rows = allOf(audits).flatMap((audit) => audit.results.flatMap((result) => rowsOf(audit, result, language)))
  const missing = unaudited.map(({ address, says }): Row => ({ outcome: 'error', says, stepAddress: address }))
  return csvText([columns, ...[...rows, ...missing].map((row) => columns.map((name) => plain(row[name] ?? '')))])
}

function rowsOf(audit: Audit, result: Result, language: Wording): Row[] {
  const { attestation } = result
  const own: Row = {
    shop: audit.shop,
    auditedAt: audit.auditedAt,
    catalogue: audit.tool.catalogue,
    verdict: audit.verdict,
    requirement: result.requirement,
    category: result.category,
    title: titleOf(language, result),
    outcome: result.outcome,
    level: result.level,
    settledBy: result.settledBy ?? '',
    ...(attestation && {
      decision: attestation.decision,
      by: attestation.by,
      note: attestation.note,
      until: attestation.until ?? '',
      at: attestation.at,
    }),
  }
  if (result.observations.length === 0) return [{ ...own, says: t(language, silentKey(result.outcome)) }]
  return result.observations.map((observation) => ({ ...own, ...observed(audit, result, observation, language) }))
}

/** What one observation adds. Steps are counted from 1. */
function observed({ steps, context }: Audit, { requirement }: Result, observation: Observation, language: Wording): Row {
  const { where, step } = observation
  const { says, fix = '' } = observationText(language, requirement, observation, context.product.value)
  return {
    reason: observation.reason,
    reasonOutcome: observation.outcome,
    reasonLevel: observation.level,
    says,
    howToFix: fix,
    step: String(step + 1),
    stepKind: steps[step]?.kind ?? '',
    stepAddress: steps[step]?.url ?? '',
    frame: where?.frame ?? '',
    selector: where?.selector.join(' » ') ?? '',
    snippet: where?.snippet ?? '',
    fingerprint: observation.fingerprint,
  }
}
