import type { Audit } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { attestationText } from '../../engine/view/attestation.ts'
import { titleOf } from '../../engine/view/title.ts'
import { useReportText } from './text.ts'

/** The failures that a person overruled: by whom, until when, and why. Nothing where there are none. */
export function Exceptions({ audit }: { audit: Audit }) {
  const { r, language } = useReportText()
  const excepted = audit.results.filter(({ settledBy }) => settledBy === 'exception')
  if (excepted.length === 0) return null
  return (
    <section class="doc-part" data-part="exceptions">
      <h2>{r('exceptions.title')}</h2>
      <p>{r('exceptions.says')}</p>
      <ul class="doc-exceptions">
        {excepted.map((result) => (
          <li key={result.requirement}>
            <strong>{titleOf(language, result)}</strong>
            {result.attestation && (
              <>
                <span>{attestationText(language, result.attestation)}</span>
                <span class="doc-note">{plain(result.attestation.note)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
