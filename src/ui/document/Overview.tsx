import { TriangleAlert } from 'lucide'
import type { Audit, Verdict } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { languageOf, wordingFor } from '../../engine/i18n/wording.ts'
import { countsOf } from '../../engine/view/counts.ts'
import { firstOpen } from '../../engine/view/first-open.ts'
import { cutMiddle } from '../../engine/view/shorten.ts'
import { titleOf } from '../../engine/view/title.ts'
import { Icon } from '../Icon.tsx'
import { SmallLight } from '../TrafficLight.tsx'
import { useReportText } from './text.ts'

/** An audit with the file of its own page, or an address of which there is none, with the reason. `name`: what it is called. */
export type OverviewRow = { name: string } & ({ audit: Audit; file: string } | { says: string })

type Standing = Verdict | 'unaudited'

const standingOf = (row: OverviewRow): Standing => ('audit' in row ? row.audit.verdict : 'unaudited')

/** What several audits came to. `rows`: in the order in which they are to be shown. */
export function Overview({ rows }: { rows: readonly OverviewRow[] }) {
  const { t, r, day } = useReportText()
  const audits = rows.flatMap((row) => ('audit' in row ? row.audit : []))
  const times = audits.flatMap(({ startedAt, auditedAt }) => [startedAt, auditedAt]).sort()
  const [from, to] = [times[0], times.at(-1)].map((time) => time && day(time))
  const standings = [...new Set(rows.map(standingOf))].map((standing) => ({
    standing,
    n: rows.filter((row) => standingOf(row) === standing).length,
    says: standing === 'unaudited' ? r('overview.unaudited') : t(`verdict.${standing}`),
  }))
  return (
    <article class="doc overview" data-part="overview">
      <header>
        <h1>{r('report.several', { n: rows.length })}</h1>
        {from && to && (
          <p class="doc-when">{from === to ? r('report.checked', { date: to }) : r('report.between', { from, to })}</p>
        )}
        <div class="share" aria-hidden="true">
          {standings.map(({ standing, n }) => (
            <span key={standing} data-tone={standing} style={{ flexGrow: n }} />
          ))}
        </div>
        <ul class="overview-totals">
          {standings.map(({ standing, n, says }) => (
            <li key={standing} data-tone={standing}>
              <strong>{n}</strong> {says}
            </li>
          ))}
        </ul>
      </header>
      <ol class="overview-rows">
        {rows.map((row, index) => (
          <li key={index} data-tone={standingOf(row)}>
            {'audit' in row ? <Audited {...row} /> : <Unaudited {...row} />}
          </li>
        ))}
      </ol>
      <footer class="doc-made">
        <p>{r('report.independent')}</p>
      </footer>
    </article>
  )
}

const shown = (name: string) => plain(cutMiddle(name, 80))

function Unaudited({ name, says }: { name: string; says: string }) {
  const { r } = useReportText()
  return (
    <>
      <Icon node={TriangleAlert} size={18} />
      <div>
        <h2>{shown(name)}</h2>
        <p class="overview-verdict">{r('overview.unaudited')}</p>
        <p class="overview-first">{plain(says)}</p>
      </div>
    </>
  )
}

function Audited({ name, audit, file }: { name: string; audit: Audit; file: string }) {
  const { t, language } = useReportText()
  const { failed, decide, recommended } = countsOf(audit)
  const begin = firstOpen(audit)
  const counts = [
    { tone: 'failed', n: failed, says: t('counts.failed', { n: failed }) },
    { tone: 'cantTell', n: decide, says: t('counts.decide', { n: decide }) },
    { tone: 'recommended', n: recommended, says: t('counts.recommended', { n: recommended }) },
  ]
  return (
    <>
      <SmallLight light={audit.verdict} />
      <div>
        <h2>
          <a href={file}>{shown(name)}</a>
        </h2>
        <p>
          <span class="overview-verdict">{t(`verdict.${audit.verdict}`)}</span>
          {audit.steps.length > 1 && <small> · {t('journey.steps', { n: audit.steps.length })}</small>}
        </p>
        {begin && (
          <p class="overview-first">
            {t(`group.${begin.group}`)}: {titleOf(wordingFor(languageOf(language), audit.context.site.value), begin.result)}
          </p>
        )}
      </div>
      {audit.verdict !== 'notACheckout' && (
        <dl class="overview-counts">
          {counts.map(({ tone, n, says }) => (
            <div key={tone} data-tone={tone} data-empty={n === 0}>
              <dt>{says}</dt>
              <dd>{n}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
