import type { AuditDiff, Change } from '../../engine/audit/diff.ts'
import type { ReportKey } from '../../engine/i18n/report.ts'
import { titleOf } from '../../engine/view/title.ts'
import { useReportText } from '../../ui/document/text.ts'

/** The lists of a comparison in the order in which a tester asks for them, and the colours of their headings. */
const lists = [
  { part: 'new', key: 'compare.new', tone: 'failed' },
  { part: 'fixed', key: 'compare.fixed', tone: 'passed' },
  { part: 'stillThere', key: 'compare.stillThere', tone: 'cantTell' },
  { part: 'accepted', key: 'compare.accepted', tone: 'accepted' },
  { part: 'unseen', key: 'compare.unseen', tone: 'inapplicable' },
] as const satisfies readonly { part: keyof AuditDiff; key: ReportKey; tone: string }[]

/** What is new, fixed, still there, accepted or was not seen again; each requirement with its number of places. */
export function DiffLists({ diff }: { diff: AuditDiff }) {
  const { r } = useReportText()
  const shown = lists.filter(({ part }) => diff[part].length > 0)
  if (shown.length === 0) return <p>{r('compare.none')}</p>
  return (
    <div class="diff">
      {shown.map(({ part, key, tone }) => (
        <section key={part} data-diff={part} data-tone={tone}>
          <h3>
            {r(key)} <span>{diff[part].length}</span>
          </h3>
          <ul>
            {diff[part].map((change) => (
              <li key={change.result.requirement} data-requirement={change.result.requirement}>
                <Named change={change} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The defect, how often, and whether only a new rule sees it. */
function Named({ change }: { change: Change & { isNewRule?: boolean } }) {
  const { r, language } = useReportText()
  const { result, observations, isNewRule } = change
  return (
    <>
      {titleOf(language, result)}
      {observations.length > 1 && <small> × {observations.length}</small>}
      {isNewRule && (
        <>
          {' '}
          <span class="tag">{r('compare.newRule')}</span>
        </>
      )}
    </>
  )
}
