import { ChevronDown } from 'lucide'
import { useMemo, useState } from 'preact/hooks'
import type { Audit, Outcome } from '../engine/audit/types.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'
import { OutcomeIcon } from '../ui/OutcomeIcon.tsx'
import { type Answering, AnsweringContext } from './answering.ts'
import { draftsOf } from './drafts.ts'
import type { KeepAnswer } from './Findings.tsx'
import { type Group, groupResults, nextQuestion } from './grouping.ts'
import { Progress } from './Progress.tsx'
import { ResultRow } from './ResultRow.tsx'
import type { Tally } from './tally.ts'
import { useSteadyRow } from './use-steady-row.ts'

interface Props {
  audit: Audit
  questions: Tally['questions']
  tester: string
  onAnswer: KeepAnswer
}

/** Every result: what to mend first, then what to decide and to answer; what is in order stays folded. */
export function Results({ audit, questions, tester, onAnswer }: Props) {
  const { t } = useText()
  const answering = useAnswers(audit, tester, onAnswer)
  return (
    <AnsweringContext.Provider value={answering}>
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
    </AnsweringContext.Provider>
  )
}

/** Groups that stay folded, and the outcome whose icon stands for them; people's answers have their own. */
const folded: Partial<Record<Group['id'], Outcome | 'answer'>> = {
  answered: 'answer',
  passed: 'passed',
  inapplicable: 'inapplicable',
}

/** What rows need to take answers. What was typed is kept until it is saved. */
function useAnswers(audit: Audit, tester: string, onAnswer: KeepAnswer): Answering {
  const drafts = useMemo(() => draftsOf(audit.page.url), [audit.page.url])
  const [typedName, setTypedName] = useState(drafts.get('').by)
  const [saved, setSaved] = useState<string | null>(null)
  const hold = useSteadyRow(audit)
  return {
    by: typedName ?? tester ?? '',
    onBy(by) {
      setTypedName(by)
      drafts.put('', { by })
    },
    drafts,
    saved,
    next: saved && nextQuestion(audit, saved),
    give(requirement, answer, part) {
      return onAnswer(requirement, answer, () => {
        hold(requirement, part)
        setSaved(answer && requirement)
        if (answer) drafts.forget(requirement)
        if (answer?.by) drafts.put('', { by: undefined })
      })
    },
  }
}

function QuietGroup({ group, outcome, audit }: { group: Group; outcome: Outcome | 'answer'; audit: Audit }) {
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
