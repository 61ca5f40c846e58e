/** A line break divides no day in the popup, also where the day stands in a sentence of the engine's. */
import { type ComponentChild, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { samples } from '../../scripts/popup-preview/samples.mjs'
import { Footer } from '../../src/popup/Footer.tsx'
import { Verdict } from '../../src/popup/Verdict.tsx'
import { WordingContext } from '../../src/ui/language.tsx'
import { AttestationBadge } from '../../src/ui/result/AttestationBadge.tsx'

const days = [
  ['es', '1\u00a0mar\u00a02027', '20\u00a0nov\u00a02026'],
  ['pt', '1\u00a0de\u00a0mar.\u00a0de\u00a02027', '20\u00a0de\u00a0nov.\u00a0de\u00a02026'],
  ['en', 'Mar\u00a01,\u00a02027', 'Nov\u00a020,\u00a02026'],
] as const

test.each(days)('in %s', (wording, until, rules) => {
  const { exceptions } = samples
  if (!exceptions?.ok) throw new Error('no sample')
  const { audit } = exceptions
  const attestation = audit.results.find(({ attestation }) => attestation?.until)?.attestation
  if (!attestation) throw new Error('no exception until a day')
  const drawn = (shown: ComponentChild) => renderToString(h(WordingContext.Provider, { value: wording, children: shown }))
  expect(drawn(h(Verdict, { audit, hero: () => {}, children: null }))).toContain(until)
  expect(drawn(h(AttestationBadge, { attestation, lapsed: false }))).toContain(until)
  expect(drawn(h(Footer, { tool: audit.tool }))).toContain(rules)
})
