import type { Ref } from 'preact'
import type { Audit, Corrections } from '../engine/audit/types.ts'
import { countsOf } from '../engine/view/counts.ts'
import { currentStep } from '../engine/view/steps.ts'
import type { JourneyShown } from '../messaging/protocol.ts'
import { CopyList } from '../ui/CopyList.tsx'
import { Counts } from '../ui/Counts.tsx'
import type { KeepAttestation } from '../ui/result/attesting.ts'
import { PageActionsContext } from '../ui/result/page-actions.ts'
import { StepsContext } from '../ui/result/steps.ts'
import { whenOpen } from '../ui/when-open.tsx'
import { BlindSpots } from './BlindSpots.tsx'
import { ContextLine } from './ContextLine.tsx'
import { Footer } from './Footer.tsx'
import { HeadlineNotes } from './HeadlineNotes.tsx'
import { Following } from './journey/Following.tsx'
import { Journey } from './journey/Journey.tsx'
import { NotACheckout } from './NotACheckout.tsx'
import { OpenReport } from './OpenReport.tsx'
import { PointNote } from './PointNote.tsx'
import { pageActions } from './page-actions.ts'
import { Results } from './Results.tsx'
import { Since } from './Since.tsx'
import { TakePicture } from './TakePicture.tsx'
import type { Alter } from './use-audit.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useKeptView } from './use-kept-view.ts'
import { Verdict } from './Verdict.tsx'

// Loaded when the results are on the screen, so that nobody waits for it.
const LeakNote = whenOpen(() => import('./card-watch/LeakNote.tsx').then((part) => part.LeakNote))
const Beside = whenOpen(() => import('./beside/Beside.tsx').then((part) => part.Beside))

interface Props {
  audit: Audit
  journey: JourneyShown
  corrections: Corrections
  tester: string
  /** False when the last correction could not be stored. */
  saved: boolean
  busy: boolean
  onCorrect: (corrections: Corrections) => void
  onAlter: Alter
  onAttest: KeepAttestation
  onAgain: () => void
  hero: Ref<HTMLElement>
}

/** A finished audit, from the verdict to the blind spots. */
export function Findings({
  audit,
  journey,
  corrections,
  tester,
  saved,
  busy,
  onCorrect,
  onAlter,
  onAttest,
  onAgain,
  hero,
}: Props) {
  const checkout = audit.verdict !== 'notACheckout'
  const point = audit.context.product.value === 'point'
  const numbers = countsOf(audit)
  const keepFocus = useKeptFocus(audit)
  useKeptView(currentStep(audit).url)
  const correct = (changed: Corrections) => {
    keepFocus()
    onCorrect(changed)
  }
  const alter: Alter = (asked) => {
    keepFocus()
    onAlter(asked)
  }
  return (
    <main aria-busy={busy}>
      <Verdict audit={audit} hero={hero}>
        {checkout && <Counts numbers={numbers} exceptions={audit.open.exceptions} />}
        {checkout && journey.since && <Since since={journey.since} />}
        {checkout && (
          <div class="take-away">
            <OpenReport journey={journey.id} />
            <CopyList audit={audit} />
            {!point && journey.here >= 0 && <TakePicture />}
          </div>
        )}
      </Verdict>
      {journey.follow.hosts.length > 0 && <Following follow={journey.follow} onAlter={alter} />}
      {checkout ? (
        <>
          {!point && <Journey audit={audit} journey={journey} onAlter={alter} />}
          {audit.cardDataLeak && <LeakNote audit={audit} />}
          {!point && <HeadlineNotes audit={audit} onAgain={onAgain} />}
          <ContextLine context={audit.context} corrections={corrections} saved={saved} onCorrect={correct} />
          {point && <PointNote />}
          <PageActionsContext.Provider value={pageActions}>
            <StepsContext.Provider value={{ steps: audit.steps, here: journey.here }}>
              <Results audit={audit} questions={numbers.questions} tester={tester} onAttest={onAttest} />
              <Beside audit={audit} />
            </StepsContext.Provider>
          </PageActionsContext.Provider>
        </>
      ) : (
        <>
          {audit.steps.length + journey.earlier.length > 1 && <Journey audit={audit} journey={journey} onAlter={alter} />}
          <NotACheckout why={audit.context.why} onProduct={(product) => correct({ ...corrections, product })} />
        </>
      )}
      <BlindSpots audit={audit} />
      <Footer tool={audit.tool} />
    </main>
  )
}
