import type { Audit } from '../../engine/audit/types.ts'
import { leakTextsFor } from '../../engine/view/leak.ts'
import { useText } from '../language.tsx'
import { LeakResult } from '../leak/LeakResult.tsx'

/** Where the data of a test card went. Nothing where no payment was watched. */
export function LeakPart({ audit: { cardDataLeak } }: { audit: Audit }) {
  const { language } = useText()
  if (!cardDataLeak) return null
  return (
    <section class="doc-part" data-part="card-data-leak">
      <h2>{leakTextsFor(language).title}</h2>
      <LeakResult leak={cardDataLeak} />
    </section>
  )
}
