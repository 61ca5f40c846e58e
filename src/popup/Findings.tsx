import type { Ref } from 'preact'
import type { Audit, Corrections } from '../audit/types'
import { BlindSpots } from './BlindSpots'
import { ContextLine } from './ContextLine'
import { Counts } from './Counts'
import { Footer } from './Footer'
import { NotACheckout } from './NotACheckout'
import { Results } from './Results'
import { StillLoading } from './StillLoading'
import { Verdict } from './Verdict'

interface Props {
  audit: Audit
  corrections: Corrections
  busy: boolean
  onCorrect: (corrections: Corrections) => void
  onAgain: () => void
  hero: Ref<HTMLElement>
}

/** A finished audit, from the verdict down to what could not be seen. */
export function Findings({ audit, corrections, busy, onCorrect, onAgain, hero }: Props) {
  const checkout = audit.verdict !== 'notACheckout'
  return (
    <main aria-busy={busy}>
      <Verdict audit={audit} hero={hero}>
        {checkout && <Counts totals={audit.totals} />}
      </Verdict>
      {checkout ? (
        <>
          {!audit.coverage.settled && <StillLoading onAgain={onAgain} />}
          <ContextLine context={audit.context} corrections={corrections} onCorrect={onCorrect} />
          <Results audit={audit} />
        </>
      ) : (
        <NotACheckout why={audit.context.why} />
      )}
      <BlindSpots coverage={audit.coverage} />
      <Footer tool={audit.tool} />
    </main>
  )
}
