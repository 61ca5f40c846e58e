import type { Audit, Result } from '../../engine/audit/types.ts'
import { evidenceOf } from '../../engine/view/evidence.ts'
import { paymentResults, withoutPayments } from '../../engine/view/payment-results.ts'
import { currentStep } from '../../engine/view/steps.ts'
import { useText } from '../language.tsx'
import { EvidenceLines } from './EvidenceLines.tsx'
import { PaymentResults } from './PaymentResults.tsx'

/** What was found of the messages after a payment: the table of results, then what is about none of them. */
export function PaymentEvidence({ result, audit }: { result: Result; audit: Audit }) {
  const { language } = useText()
  const rows = paymentResults(audit)
  const beside = rows.length > 0 ? withoutPayments(result, rows) : result
  return (
    <>
      {rows.length > 0 && <PaymentResults audit={audit} rows={rows} />}
      {evidenceOf(beside, language, audit.context.product.value).map((group) => (
        <EvidenceLines key={group.reason} evidence={group} result={result} page={currentStep(audit).url} />
      ))}
    </>
  )
}
