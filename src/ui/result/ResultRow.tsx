import { ChevronDown } from 'lucide'
import { useContext } from 'preact/hooks'
import type { Audit, Result } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { lapseOf, shownOutcome } from '../../engine/view/attestation.ts'
import { hidesDoubt } from '../../engine/view/counts.ts'
import { evidenceOf, firstSentence, silentKey } from '../../engine/view/evidence.ts'
import type { GroupId } from '../../engine/view/groups.ts'
import { titleOf } from '../../engine/view/title.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { OutcomeIcon } from '../OutcomeIcon.tsx'
import { Prose } from '../Prose.tsx'
import { AttestationBadge } from './AttestationBadge.tsx'
import { useAttesting } from './attesting.ts'
import { onDecisionKey } from './decision-keys.ts'
import { RowBody } from './RowBody.tsx'
import { RowBodiesContext } from './row-bodies.ts'

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
  const shown = shownOutcome(result, audit)
  const draft = useAttesting().drafts.get(requirement)
  const evidence = evidenceOf(result, language, audit.context.product.value)
  const first = firstSentence(evidence, outcome)
  const silent = t(silentKey(outcome))
  const struck = group === 'accepted'
  const noCountry = evidence.find(({ reason }) => reason === 'country-unknown')
  return (
    <details
      class="row"
      data-requirement={requirement}
      data-outcome={outcome}
      data-attestation={attestation?.decision}
      onKeyDown={onDecisionKey}
    >
      <summary>
        <OutcomeIcon outcome={shown} level={level} struck={struck} />
        <span class="row-head">
          <span class="unseen">{t(`outcome.${shown}`)}: </span>
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
      {useContext(RowBodiesContext) && <RowBody result={result} audit={audit} evidence={evidence} lapse={lapse} />}
    </details>
  )
}
