import { ExternalLink } from 'lucide'
import type { Audit, Result } from '../../engine/audit/types.ts'
import { openSections } from '../../engine/export/open-list.ts'
import { shopResult } from '../../engine/export/shop.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { sources } from '../../engine/i18n/render.ts'
import type { ReportKey } from '../../engine/i18n/report.ts'
import { countsOf } from '../../engine/view/counts.ts'
import { verdictLine } from '../../engine/view/verdict.ts'
import { Icon } from '../Icon.tsx'
import { Prose } from '../Prose.tsx'
import { TrafficLight } from '../TrafficLight.tsx'
import { Exceptions } from './Exceptions.tsx'
import { Made } from './Made.tsx'
import { useReportText } from './text.ts'

const headings: Record<ReturnType<typeof openSections>[number]['heading'], ReportKey> = {
  'copy.toFix': 'letter.first',
  'group.also': 'letter.also',
  'copy.toDecide': 'letter.decide',
}

/** The letter to the shop: what to change, where in words, why, and Mercado Pago's page about it. For people who do not read code. */
export function Letter({ audit }: { audit: Audit }) {
  const { t, r, language, day } = useReportText()
  const sections = openSections(audit)
  const { settled } = countsOf(audit)
  const shop = plain(audit.shop)
  const isFine = audit.verdict === 'ready' || audit.verdict === 'readyWithExceptions'
  return (
    <article class="doc letter" data-part="letter">
      <header class="doc-head" data-tone={audit.verdict} data-verdict={audit.verdict}>
        <TrafficLight light={audit.verdict} />
        <div class="doc-head-words">
          <p class="doc-shop">
            {shop} · {day(audit.auditedAt)}
          </p>
          <h1>
            {audit.verdict === 'notACheckout' || isFine
              ? t(`verdict.${audit.verdict}`)
              : r(audit.verdict === 'undecided' ? 'letter.toConfirm' : 'letter.title')}
          </h1>
          <p class="doc-line">{audit.verdict === 'notACheckout' ? r('report.noCheckout') : verdictLine(language, audit)}</p>
        </div>
      </header>
      {audit.verdict !== 'notACheckout' && (
        <>
          <p class="doc-part">{r(isFine ? 'letter.ready' : 'letter.intro', { shop })}</p>
          {sections.map(({ heading, results }) => (
            <section key={heading} class="doc-part" data-section={heading}>
              <h2>{r(headings[heading])}</h2>
              <ol class="letter-points">
                {results.map((result) => (
                  <Point key={result.requirement} result={result} audit={audit} />
                ))}
              </ol>
            </section>
          ))}
          <Exceptions audit={audit} />
          <section class="doc-part">
            {settled > 0 && <p>{r('letter.fine', { n: settled })}</p>}
            {sections.length > 0 && <p>{r('letter.close')}</p>}
          </section>
        </>
      )}
      <Made audit={audit} />
    </article>
  )
}

function Point({ result, audit }: { result: Result; audit: Audit }) {
  const { t, r, language } = useReportText()
  const { asks, where, why } = shopResult(language, result, audit)
  const [page] = sources(result.requirement, language, audit.context.site.value)
  return (
    <li data-requirement={result.requirement}>
      <h3>{asks}</h3>
      {where.map((each) => (
        <p key={each}>
          <Prose text={each} />
        </p>
      ))}
      <p>
        <strong>{t('result.why')}:</strong> {why}
      </p>
      {page && (
        <p class="letter-official">
          {r('letter.official')}{' '}
          <a href={page.address} target="_blank" rel="noreferrer">
            {page.title}
            <Icon node={ExternalLink} size={12} />
          </a>
        </p>
      )}
    </li>
  )
}
