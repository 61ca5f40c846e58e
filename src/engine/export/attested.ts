/** What a person said of a result, for texts. Pure. */
import type { Audit, Result } from '../audit/types.ts'
import { day, t } from '../i18n/format.ts'
import { plain } from '../i18n/plain.ts'
import type { Wording } from '../i18n/wording.ts'
import { attestationsLast } from '../knowledge/attestations.ts'
import { attestationText, lapseOf } from '../view/attestation.ts'

/** Who said what, until when, the note, and why it counts no more, a sentence each; empty where nobody said anything. */
export function attestedLines(language: Wording, result: Result, audit: Pick<Audit, 'auditedAt'>): string[] {
  const { attestation } = result
  if (!attestation) return []
  const lapse = lapseOf(result, audit)
  const values = { days: attestationsLast.days, until: day(language, attestation.until ?? '') }
  return [
    attestationText(language, attestation),
    plain(attestation.note),
    lapse ? t(language, `lapse.${lapse}`, values) : '',
  ].filter(Boolean)
}
