import { ChevronDown } from 'lucide'
import type { Audit, Result } from '../engine/audit/types.ts'
import { plain } from '../engine/i18n/plain.ts'
import { observationText, requirementText } from '../engine/i18n/render.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'
import { OutcomeIcon } from '../ui/OutcomeIcon.tsx'
import { Prose } from '../ui/Prose.tsx'
import { Answer } from './Answer.tsx'
import { AnswerBadge } from './AnswerBadge.tsx'
import { useAnswering } from './answering.ts'
import { CertificateCheck } from './CertificateCheck.tsx'
import { ChooseCountry } from './ChooseCountry.tsx'
import { EvidenceLines } from './EvidenceLines.tsx'
import { type GroupId, groupEvidence } from './grouping.ts'
import { HowTo } from './HowTo.tsx'
import { Remedy } from './Remedy.tsx'
import { SourceLine } from './SourceLine.tsx'
import { hidesDoubt } from './tally.ts'

interface Props {
  result: Result
  audit: Audit
  group: GroupId
}

/** Groups whose heading does not say how binding their results are. */
const tagged: readonly GroupId[] = ['accepted', 'decide', 'ask', 'answered']
/** Groups whose titles are enough: a list to be gone through. */
const brief: readonly GroupId[] = ['ask', 'answered']
/** Groups where what a person wrote says most: what to mend, and why something was let pass. */
const noted: readonly GroupId[] = ['first', 'also', 'accepted']

/** One requirement: a line with outcome, title and a sentence, that opens to where, why, how, on whose word, and a person's answer. */
export function ResultRow({ result, audit, group }: Props) {
  const { t, language } = useText()
  const { requirement, outcome, level, attestation } = result
  const draft = useAnswering().drafts.get(requirement)
  const { title, why, howTo } = requirementText(language, requirement)
  const evidence = groupEvidence(result, (observation) =>
    observationText(language, requirement, observation, audit.context.product.value),
  )
  const others = evidence.reduce((sum, group) => sum + (group.outcome === outcome ? group.lines.length : 0), -1)
  const silent = t(outcome === 'error' ? 'result.error' : 'result.silent')
  const struck = group === 'accepted'
  const noCountry = evidence.find(({ reason }) => reason === 'country-unknown')
  // A person's own question is answered where it is asked; on what the page decided, the answer comes last.
  const asks = outcome === 'untested' || outcome === 'cantTell' || outcome === 'error'
  return (
    <details class="row" data-requirement={requirement} data-outcome={outcome} data-answer={attestation?.decision}>
      <summary>
        <OutcomeIcon outcome={outcome} level={level} struck={struck} />
        <span class="row-head">
          <span class="unseen">{t(`outcome.${outcome}`)}: </span>
          <h3>{title}</h3>{' '}
          {tagged.includes(group) && level === 'recommended' && <span class="tag">{t('result.recommended')}</span>}
          {hidesDoubt(result) && (
            <span class="tag" data-tone="cantTell">
              {t('outcome.cantTell')}
            </span>
          )}
          {!attestation && draft.note && <span class="tag">{t('answer.draft')}</span>}
          {!brief.includes(group) && outcome !== 'untested' && (
            <span class="row-says" data-struck={struck}>
              <Prose text={evidence[0]?.lines[0]?.says ?? silent} />
              {others > 0 && ` ${t('result.others', { n: others })}`}
              {noCountry?.fix && ` ${noCountry.fix}`}
            </span>
          )}
          {attestation && <AnswerBadge attestation={attestation} outcome={outcome} />}
          {attestation?.note && noted.includes(group) && <span class="row-says answer-note">{plain(attestation.note)}</span>}
        </span>
        <Icon node={ChevronDown} class="chevron" />
      </summary>
      <div class="row-body">
        {evidence.map((group) => (
          <EvidenceLines key={group.reason} evidence={group} result={result} page={audit.page.url} />
        ))}
        {evidence.length === 0 && <p>{silent}</p>}
        {asks && (
          <>
            <Remedy evidence={evidence} />
            {noCountry && <ChooseCountry />}
            {evidence.some(({ reason }) => reason === 'look-at-it') && <CertificateCheck page={audit.page.url} />}
            <HowTo howTo={howTo} />
            <Answer result={result} />
          </>
        )}
        {why && (
          <section>
            <h4>{t('result.why')}</h4>
            <p>
              <Prose text={why} />
            </p>
          </section>
        )}
        {!asks && <Remedy evidence={evidence} />}
        {!asks && outcome !== 'inapplicable' && <HowTo howTo={howTo} />}
        <SourceLine requirement={requirement} level={level} />
        {!asks && <Answer result={result} />}
      </div>
    </details>
  )
}
