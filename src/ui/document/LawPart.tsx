import type { Audit } from '../../engine/audit/types.ts'
import { lawTextsFor } from '../../engine/i18n/law/index.ts'
import { useText } from '../language.tsx'
import { LawList } from '../law/LawList.tsx'

/** What the law asks for, apart from the results. Nothing where an audit has none, or where the tester has hidden it. */
export function LawPart({ audit }: { audit: Audit }) {
  const { language } = useText()
  if (!audit.law) return null
  return (
    <section class="doc-part" data-part="law">
      <h2>{lawTextsFor(language).title}</h2>
      <LawList law={audit.law} audit={audit} />
    </section>
  )
}
