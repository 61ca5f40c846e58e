import { ChevronDown } from 'lucide'
import type { Audit, Outcome } from '../audit/types'
import { Icon } from '../ui/Icon'
import { useText } from '../ui/language'
import { OutcomeIcon } from '../ui/OutcomeIcon'
import { type Group, groupResults } from './grouping'
import { ResultRow } from './ResultRow'

/** Every result: what to mend first, then what to decide; what is in order stays folded. */
export function Results({ audit }: { audit: Audit }) {
  const { t } = useText()
  return (
    <section class="results" aria-label={t('app.results')}>
      {groupResults(audit).map((group) =>
        group.id === 'passed' || group.id === 'inapplicable' ? (
          <QuietGroup key={group.id} group={group} outcome={group.id} audit={audit} />
        ) : (
          <section key={group.id} class="group" data-group={group.id}>
            <h2>{t(`group.${group.id}`)}</h2>
            <Rows group={group} audit={audit} />
          </section>
        ),
      )}
    </section>
  )
}

function QuietGroup({ group, outcome, audit }: { group: Group; outcome: Outcome; audit: Audit }) {
  const { t } = useText()
  return (
    <details class="group quiet-group" data-group={group.id}>
      <summary>
        <OutcomeIcon outcome={outcome} />
        <h2>{t(`group.${group.id}`)}</h2>
        <span class="amount">{group.results.length}</span>
        <Icon node={ChevronDown} class="chevron" />
      </summary>
      <Rows group={group} audit={audit} />
    </details>
  )
}

function Rows({ group, audit }: { group: Group; audit: Audit }) {
  return (
    <ul class="rows">
      {group.results.map((result) => (
        <li key={result.requirement}>
          <ResultRow result={result} audit={audit} tagged={group.id === 'decide' && result.level === 'recommended'} />
        </li>
      ))}
    </ul>
  )
}
