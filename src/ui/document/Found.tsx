import type { Audit, Result } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { type Evidence, type EvidenceLine, evidenceOf, silentKey } from '../../engine/view/evidence.ts'
import { paymentResults, withoutPayments } from '../../engine/view/payment-results.ts'
import { frameName } from '../../engine/view/places.ts'
import { cutMiddle } from '../../engine/view/shorten.ts'
import { OutcomeIcon } from '../OutcomeIcon.tsx'
import { Prose } from '../Prose.tsx'
import { OnSteps } from '../result/OnSteps.tsx'
import { PaymentResults } from '../result/PaymentResults.tsx'
import { useReportText } from './text.ts'

/** Places of one line that are written out, and characters of each. */
const placesShown = 8
const longest = 400

/** What was found for a result, in words, with the places written out: a paper has no button that shows them. */
export function Found({ result, audit }: { result: Result; audit: Audit }) {
  const { t, language } = useReportText()
  const rows = result.requirement === 'response-messages' ? paymentResults(audit) : []
  const beside = rows.length > 0 ? withoutPayments(result, rows) : result
  const evidence = evidenceOf(beside, language, audit.context.product.value)
  if (evidence.length + rows.length === 0) return <p>{t(silentKey(result.outcome))}</p>
  return (
    <>
      {rows.length > 0 && <PaymentResults audit={audit} rows={rows} />}
      {evidence.map((each) => (
        <Lines key={each.reason} evidence={each} result={result} audit={audit} />
      ))}
    </>
  )
}

function Lines({ evidence, result, audit }: { evidence: Evidence; result: Result; audit: Audit }) {
  const { t } = useReportText()
  const { intro, lines, outcome } = evidence
  const mixed = outcome !== result.outcome
  return (
    <div class="doc-found" data-reason={evidence.reason}>
      {intro !== undefined && <p>{intro}</p>}
      <ul>
        {lines.map((line) => (
          <li key={`${line.name} ${line.says}`}>
            {mixed && (
              <>
                <OutcomeIcon outcome={outcome} />
                <span class="unseen">{t(`outcome.${outcome}`)}: </span>
              </>
            )}
            {line.name && <strong>{line.name} </strong>}
            <Prose text={line.says} /> <OnSteps on={line.steps} />
            <Places line={line} audit={audit} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Places({ line, audit }: { line: EvidenceLine; audit: Audit }) {
  const { t, r } = useReportText()
  const rest = line.places.length - placesShown
  if (line.places.length === 0) return null
  return (
    <ul class="doc-places">
      {line.places.slice(0, placesShown).map(({ selector, snippet, frame, step }, index) => {
        const page = audit.steps[step]!.url
        return (
          <li key={index}>
            <code>{plain(cutMiddle(snippet || selector.join(' » '), longest))}</code>
            {snippet && <small>{plain(cutMiddle(selector.join(' » '), longest))}</small>}
            {frame !== page && <small>{t('where.inFrame', { name: frameName(frame, page) })}</small>}
          </li>
        )
      })}
      {rest > 0 && <li>{r('sheet.more', { n: rest })}</li>}
    </ul>
  )
}
