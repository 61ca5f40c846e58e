import { ChevronDown } from 'lucide'
import { isDoubt } from '../../engine/audit/outcomes.ts'
import type { Audit, Result } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { requirementText } from '../../engine/i18n/render.ts'
import { lapseOf } from '../../engine/view/attestation.ts'
import { hidesDoubt } from '../../engine/view/counts.ts'
import { evidenceOf, firstSentence, silentKey } from '../../engine/view/evidence.ts'
import type { GroupId } from '../../engine/view/groups.ts'
import { currentStep } from '../../engine/view/steps.ts'
import { titleOf } from '../../engine/view/title.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { OutcomeIcon } from '../OutcomeIcon.tsx'
import { Prose } from '../Prose.tsx'
import { whenOpen } from '../when-open.tsx'
import { AttestationBadge } from './AttestationBadge.tsx'
import { AttestationForm } from './AttestationForm.tsx'
import { useAttesting } from './attesting.ts'
import { CertificateCheck } from './CertificateCheck.tsx'
import { ChooseCountry } from './ChooseCountry.tsx'
import { CopyResult } from './CopyResult.tsx'
import { onDecisionKey } from './decision-keys.ts'
import { EvidenceLines } from './EvidenceLines.tsx'
import { HowTo } from './HowTo.tsx'
import { Remedy } from './Remedy.tsx'
import { SourceLine } from './SourceLine.tsx'

const PaymentEvidence = whenOpen(() => import('./PaymentEvidence.tsx').then((part) => part.PaymentEvidence))

interface Props {
  result: Result
  audit: Audit
  group: GroupId
}

/** Groups whose heading does not name the level of their results. */
const tagged: readonly GroupId[] = ['accepted', 'decide', 'ask', 'attested']
/** Groups that show titles only, as a checklist. */
const brief: readonly GroupId[] = ['ask', 'attested']
/** Groups whose lines show the person's note: what to fix, or why a failure was accepted. */
const noted: readonly GroupId[] = ['first', 'also', 'accepted']

/**
 * One requirement: a line with outcome, title and sentence. Opened, it shows evidence, how to fix it, sources and the
 * attestation.
 */
export function ResultRow({ result, audit, group }: Props) {
  const { t, language } = useText()
  const { requirement, outcome, level, attestation } = result
  const lapse = lapseOf(result, audit)
  const draft = useAttesting().drafts.get(requirement)
  const { why } = requirementText(language, requirement)
  const evidence = evidenceOf(result, language, audit.context.product.value)
  const first = firstSentence(evidence, outcome)
  const silent = t(silentKey(outcome))
  const struck = group === 'accepted'
  const noCountry = evidence.find(({ reason }) => reason === 'country-unknown')
  // The form is next to the question if a person has to decide, else at the end.
  const asks = isDoubt(outcome)
  return (
    <details
      class="row"
      data-requirement={requirement}
      data-outcome={outcome}
      data-attestation={attestation?.decision}
      onKeyDown={onDecisionKey}
    >
      <summary>
        <OutcomeIcon outcome={outcome} level={level} struck={struck} />
        <span class="row-head">
          <span class="unseen">{t(`outcome.${outcome}`)}: </span>
          <h3>{titleOf(language, result)}</h3>{' '}
          {tagged.includes(group) && level === 'recommended' && <span class="tag">{t('result.recommended')}</span>}
          {hidesDoubt(result) && (
            <span class="tag" data-tone="cantTell">
              {t('outcome.cantTell')}
            </span>
          )}
          {!attestation && draft.note && <span class="tag">{t('attestation.draft')}</span>}
          {!brief.includes(group) && outcome !== 'untested' && (
            <span class="row-says" data-struck={struck}>
              <Prose text={first?.says ?? silent} />
              {first && first.others > 0 && ` ${t('result.others', { n: first.others })}`}
              {noCountry?.fix && ` ${noCountry.fix}`}
            </span>
          )}
          {attestation && <AttestationBadge attestation={attestation} lapsed={lapse !== null} />}
          {attestation?.note && noted.includes(group) && <span class="row-says attestation-note">{plain(attestation.note)}</span>}
        </span>
        <Icon node={ChevronDown} class="chevron" />
      </summary>
      <div class="row-body">
        {requirement === 'response-messages' ? (
          <PaymentEvidence result={result} audit={audit} />
        ) : (
          evidence.map((group) => (
            <EvidenceLines key={group.reason} evidence={group} result={result} page={currentStep(audit).url} />
          ))
        )}
        {evidence.length === 0 && <p>{silent}</p>}
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
    </details>
  )
}
