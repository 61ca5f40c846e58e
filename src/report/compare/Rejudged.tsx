import { diffAudits } from '../../engine/audit/diff.ts'
import type { Audit } from '../../engine/audit/types.ts'
import { requirementText } from '../../engine/i18n/render.ts'
import { verdictLine } from '../../engine/view/verdict.ts'
import { useReportText } from '../../ui/document/text.ts'
import { SmallLight } from '../../ui/TrafficLight.tsx'
import { DiffLists } from './DiffLists.tsx'

/** What a file said, beside what today's rules say of the same pages. `now`: null where the file does not hold them. */
export function Rejudged({ before, now }: { before: Audit; now: Audit | null }) {
  const { t, r, language, day } = useReportText()
  if (!now) return <p class="notice">{r('file.noSnapshots')}</p>
  const changed = now.results.flatMap((result) => {
    const then = before.results.find(({ requirement }) => requirement === result.requirement)?.outcome
    return then && then !== result.outcome ? [{ result, then }] : []
  })
  const rules = day(now.tool.catalogue)
  const diff = diffAudits(before, now)
  const isSame = changed.length === 0 && diff.new.length + diff.fixed.length + diff.unseen.length === 0
  if (isSame && before.verdict === now.verdict)
    return (
      <p class="notice" data-part="rejudged">
        {r('file.same', { rules })}
      </p>
    )
  return (
    <section class="panel" data-part="rejudged">
      <div class="side-by-side">
        {[before, now].map((audit) => (
          <div key={audit === before ? 'then' : 'now'} data-tone={audit.verdict}>
            <h2>
              {audit === before
                ? r('file.then', { date: day(before.auditedAt), rules: day(before.tool.catalogue) })
                : r('file.now', { rules })}
            </h2>
            <p>
              <SmallLight light={audit.verdict} /> <strong>{t(`verdict.${audit.verdict}`)}</strong>
            </p>
            <p>{verdictLine(language, audit)}</p>
          </div>
        ))}
      </div>
      <ul class="changed">
        {changed.map(({ result, then }) => (
          <li key={result.requirement}>
            {r('compare.outcomes', {
              title: requirementText(language, result.requirement).title,
              before: t(`outcome.${then}`),
              after: t(`outcome.${result.outcome}`),
            })}
          </li>
        ))}
      </ul>
      <DiffLists diff={diff} />
    </section>
  )
}
