import type { Audit } from '../../engine/audit/types.ts'
import { CardWatch } from '../card-watch/CardWatch.tsx'
import { Law } from '../law/Law.tsx'
import own from './beside.css?inline'

const sheet = new CSSStyleSheet()
sheet.replaceSync(own)
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

/** What stands beside the results: the opt-in watch of a payment, and what the law asks for. */
export function Beside({ audit }: { audit: Audit }) {
  return (
    <>
      <CardWatch audit={audit} />
      <Law audit={audit} />
    </>
  )
}
