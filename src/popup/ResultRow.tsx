import { ChevronDown } from 'lucide'
import type { Audit, Result } from '../audit/types'
import { observationText, requirementText } from '../i18n/render'
import { Icon } from '../ui/Icon'
import { useText } from '../ui/language'
import { OutcomeIcon } from '../ui/OutcomeIcon'
import { Prose } from '../ui/Prose'
import { EvidenceLines } from './EvidenceLines'
import { groupEvidence } from './grouping'
import { Remedy } from './Remedy'
import { SourceLine } from './SourceLine'

interface Props {
  result: Result
  audit: Audit
  /** Says its level on the closed line, where the group's heading does not. */
  tagged: boolean
}

/** One requirement: a line with outcome, title and a sentence, that opens to where, why, how and on whose word. */
export function ResultRow({ result, audit, tagged }: Props) {
  const { t, language } = useText()
  const { requirement, outcome, level } = result
  const { title, why } = requirementText(language, requirement)
  const evidence = groupEvidence(result, (observation) =>
    observationText(language, requirement, observation, audit.context.product.value),
  )
  const others = evidence.reduce((sum, group) => sum + (group.outcome === outcome ? group.lines.length : 0), -1)
  const silent = t(outcome === 'error' ? 'result.error' : 'result.silent')
  return (
    <details class="row" data-requirement={requirement} data-outcome={outcome}>
      <summary>
        <OutcomeIcon outcome={outcome} level={level} />
        <span class="row-head">
          <span class="unseen">{t(`outcome.${outcome}`)}: </span>
          <h3>{title}</h3>
          {tagged && <span class="tag">{t(`result.${level}`)}</span>}
          <span class="row-says">
            <Prose text={evidence[0]?.lines[0]?.says ?? silent} />
            {others > 0 && ` ${t('result.others', { n: others })}`}
          </span>
        </span>
        <Icon node={ChevronDown} class="chevron" />
      </summary>
      <div class="row-body">
        {evidence.map((group) => (
          <EvidenceLines key={group.reason} evidence={group} result={result} page={audit.page.url} />
        ))}
        {evidence.length === 0 && <p>{silent}</p>}
        {why && (
          <section>
            <h4>{t('result.why')}</h4>
            <p>
              <Prose text={why} />
            </p>
          </section>
        )}
        <Remedy evidence={evidence} />
        <SourceLine requirement={requirement} level={level} />
      </div>
    </details>
  )
}
