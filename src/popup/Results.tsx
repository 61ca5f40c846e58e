import { ChevronDown } from 'lucide'
import type { Audit, Outcome } from '../engine/audit/types.ts'
import type { Counts } from '../engine/view/counts.ts'
import { type Group, groupResults } from '../engine/view/groups.ts'
import { currentStep } from '../engine/view/steps.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'
import { OutcomeIcon } from '../ui/OutcomeIcon.tsx'
import { AttestingContext, type KeepAttestation } from '../ui/result/attesting.ts'
import { PageActionsContext } from '../ui/result/page-actions.ts'
import { ResultRow } from '../ui/result/ResultRow.tsx'
import { RowBodiesContext } from '../ui/result/row-bodies.ts'
import { ShopSiteContext } from '../ui/result/shop-site.ts'
import { StepsContext } from '../ui/result/steps.ts'
import { useAttestingState } from '../ui/result/use-attesting-state.ts'
import { Progress } from './Progress.tsx'
import { pageActions } from './page-actions.ts'
import { useRowBodies } from './use-row-bodies.ts'

interface Props {
  audit: Audit
  /** Index of the step that is the page in the tab. */
  here: number
  questions: Counts['questions']
  tester: string
  onAttest: KeepAttestation
}

/** All results: failures first, then open questions; groups that need nothing are folded. */
export function Results({ audit, here, questions, tester, onAttest }: Props) {
  const { t } = useText()
  const attesting = useAttestingState(audit, tester, onAttest)
  const bodies = useRowBodies(currentStep(audit).url)
  return (
    <AttestingContext.Provider value={attesting}>
      <PageActionsContext.Provider value={pageActions}>
        <ShopSiteContext.Provider value={audit.context.site.value}>
          <StepsContext.Provider value={{ steps: audit.steps, here }}>
            <RowBodiesContext.Provider value={bodies}>
              <section class="results" aria-label={t('app.results')}>
                {groupResults(audit).map((group) =>
                  group.id in folded ? (
                    <QuietGroup key={group.id} group={group} outcome={folded[group.id]!} audit={audit} />
                  ) : (
                    <section key={group.id} class="group" data-group={group.id}>
                      <header>
                        <h2>{t(`group.${group.id}`)}</h2>
                        {group.id === 'ask' && <Progress {...questions} />}
                      </header>
                      <Rows group={group} audit={audit} />
                    </section>
                  ),
                )}
              </section>
            </RowBodiesContext.Provider>
          </StepsContext.Provider>
        </ShopSiteContext.Provider>
      </PageActionsContext.Provider>
    </AttestingContext.Provider>
  )
}

/** Folded groups and the outcome whose icon they show; attestations have an icon of their own. */
const folded: Partial<Record<Group['id'], Outcome | 'attestation'>> = {
  attested: 'attestation',
  passed: 'passed',
  inapplicable: 'inapplicable',
}

function QuietGroup({ group, outcome, audit }: { group: Group; outcome: Outcome | 'attestation'; audit: Audit }) {
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
          <ResultRow result={result} audit={audit} group={group.id} />
        </li>
      ))}
    </ul>
  )
}
