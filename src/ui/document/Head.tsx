import type { Audit } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { whyText } from '../../engine/i18n/render.ts'
import { countsOf } from '../../engine/view/counts.ts'
import { verdictLine } from '../../engine/view/verdict.ts'
import { Counts } from '../Counts.tsx'
import { TrafficLight } from '../TrafficLight.tsx'
import { useReportText } from './text.ts'

/** The verdict with its light, what is open, when it was checked, and what it was taken for. */
export function Head({ audit }: { audit: Audit }) {
  const { t, r, language, day } = useReportText()
  const { verdict, shop, startedAt, auditedAt, context } = audit
  const [from, to] = [day(startedAt), day(auditedAt)]
  const taken = [
    {
      label: t('context.product'),
      value: context.product.value && t(`product.${context.product.value}`),
      why: context.product.why,
    },
    { label: t('context.site'), value: context.site.value && t(`site.${context.site.value}`), why: context.site.why },
  ]
  return (
    <header class="doc-head" data-tone={verdict} data-part="verdict" data-verdict={verdict}>
      <TrafficLight light={verdict} />
      <div class="doc-head-words">
        <p class="doc-shop">{plain(shop)}</p>
        <h1>{t(`verdict.${verdict}`)}</h1>
        <p class="doc-line">{verdictLine(language, audit)}</p>
        <p class="doc-when">{from === to ? r('report.checked', { date: to }) : r('report.between', { from, to })}</p>
      </div>
      {verdict !== 'notACheckout' && (
        <>
          <Counts numbers={countsOf(audit)} exceptions={audit.open.exceptions} />
          <dl class="doc-context">
            {taken.map(({ label, value, why }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {value ?? r('report.unknown')}
                  {value && why.length > 0 && <small> · {why.map((code) => whyText(language, code)).join(', ')}</small>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </header>
  )
}
