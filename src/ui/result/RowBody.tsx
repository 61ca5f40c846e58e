import { isDoubt } from '../../engine/audit/outcomes.ts'
import type { Audit, Result } from '../../engine/audit/types.ts'
import { requirementText } from '../../engine/i18n/render.ts'
import type { lapseOf } from '../../engine/view/attestation.ts'
import { type evidenceOf, silentKey } from '../../engine/view/evidence.ts'
import { currentStep } from '../../engine/view/steps.ts'
import { useText } from '../language.tsx'
import { Prose } from '../Prose.tsx'
import { whenOpen } from '../when-open.tsx'
import { AttestationForm } from './AttestationForm.tsx'
import { CertificateCheck } from './CertificateCheck.tsx'
import { ChooseCountry } from './ChooseCountry.tsx'
import { CopyResult } from './CopyResult.tsx'
import { EvidenceLines } from './EvidenceLines.tsx'
import { HowTo } from './HowTo.tsx'
import { Remedy } from './Remedy.tsx'
import { SourceLine } from './SourceLine.tsx'

const PaymentEvidence = whenOpen(() => import('./PaymentEvidence.tsx').then((part) => part.PaymentEvidence))

interface Props {
  result: Result
  audit: Audit
  /** As the row itself shows them. */
  evidence: ReturnType<typeof evidenceOf>
  lapse: ReturnType<typeof lapseOf>
}

/** What a row shows when it is opened: evidence, how to fix it, sources and the attestation. */
export function RowBody({ result, audit, evidence, lapse }: Props) {
  const { t, language } = useText()
  const { requirement, outcome, level } = result
  const { why } = requirementText(language, requirement)
  const noCountry = evidence.some(({ reason }) => reason === 'country-unknown')
  // The form is next to the question if a person has to decide, else at the end.
  const asks = isDoubt(outcome)
  return (
    <div class="row-body">
      {requirement === 'response-messages' ? (
        <PaymentEvidence result={result} audit={audit} />
      ) : (
        evidence.map((group) => (
          <EvidenceLines key={group.reason} evidence={group} result={result} page={currentStep(audit).url} />
        ))
      )}
      {evidence.length === 0 && <p>{t(silentKey(outcome))}</p>}
      {asks && (
        <>
          <Remedy evidence={evidence} />
          {noCountry && <ChooseCountry />}
          {evidence.some(({ reason }) => reason === 'look-at-it') && <CertificateCheck page={currentStep(audit).url} />}
          <HowTo result={result} />
          <AttestationForm result={result} lapse={lapse} />
        </>
      )}
      {!asks && <Remedy evidence={evidence} />}
      {why && (
        <section>
          <h4>{t('result.why')}</h4>
          <p>
            <Prose text={why} />
          </p>
        </section>
      )}
      {!asks && outcome !== 'inapplicable' && <HowTo result={result} />}
      <CopyResult result={result} audit={audit} />
      <SourceLine requirement={requirement} level={level} />
      {!asks && <AttestationForm result={result} lapse={lapse} />}
    </div>
  )
}
