import type { Audit, Result } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { attestationsLast } from '../../engine/knowledge/attestations.ts'
import { attestationText, lapseOf } from '../../engine/view/attestation.ts'
import { useReportText } from './text.ts'

/** What a person said of a result, when, and whether it still counts. */
export function Answer({ result, audit }: { result: Result; audit: Audit }) {
  const { t, r, language, day, number } = useReportText()
  const { attestation } = result
  if (!attestation) return null
  const { note, at, until = '', measured } = attestation
  const lapse = lapseOf(result, audit)
  return (
    <div class="doc-answer" data-part="answer">
      <h4>{r('sheet.answered')}</h4>
      <p>
        {attestationText(language, attestation)} · <time dateTime={at}>{day(at)}</time>
      </p>
      {measured && (
        <p>
          {t('measured.score')}: {number(measured.score)} · {t('measured.date')}: {day(measured.date)} · {t('measured.paymentId')}
          : {plain(measured.paymentId)}
        </p>
      )}
      {note && <p class="doc-note">{plain(note)}</p>}
      {lapse && <p class="doc-lapse">{t(`lapse.${lapse}`, { days: attestationsLast.days, until: day(until) })}</p>}
    </div>
  )
}
