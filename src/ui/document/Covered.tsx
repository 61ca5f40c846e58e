import type { Audit } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { blindSpots } from '../../engine/view/blind-spots.ts'
import { stepName, toneOf, unseenOf } from '../../engine/view/journey.ts'
import { useReportText } from './text.ts'

/** Which pages were read, what could not be seen, and what is left unanswered. */
export function Covered({ audit }: { audit: Audit }) {
  const { t, r, language, day, list } = useReportText()
  const { unseen, seen } = blindSpots(language, audit.coverage, audit.steps.length)
  const left = unseenOf(audit, language)
  const unanswered = audit.results.filter(({ outcome, settledBy }) => outcome === 'untested' && settledBy === null).length
  return (
    <section class="doc-part" data-part="covered">
      <h2>{r('covered.title')}</h2>
      <div class="doc-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{r('covered.step')}</th>
              <th scope="col">{r('covered.address')}</th>
              <th scope="col">{r('covered.when')}</th>
            </tr>
          </thead>
          <tbody>
            {audit.steps.map((step, index) => {
              const tone = toneOf(audit, index)
              return (
                <tr key={index}>
                  <th scope="row">
                    {index + 1}. {stepName(language, step)}
                    <small data-tone={tone}>{r('covered.stands', { tone })}</small>
                  </th>
                  <td class="doc-address">{plain(step.url)}</td>
                  <td>{day(step.auditedAt)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <ul class="doc-notes">
        {[...unseen, ...seen].map(({ kind, says }) => (
          <li key={says} data-kind={kind} data-unseen={unseen.some((note) => note.says === says)}>
            {says}
          </li>
        ))}
        {left.length > 0 && <li data-unseen="true">{t('journey.unseen', { list: list(left) })}</li>}
        {unanswered > 0 && <li data-unseen="true">{r('covered.unanswered', { n: unanswered })}</li>}
      </ul>
    </section>
  )
}
