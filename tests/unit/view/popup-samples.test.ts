/** The samples with which the popup is looked at and tested are audits as the engine makes them: all of it can be said in words. */
import { expect, test } from 'vitest'
import { samples } from '../../../scripts/popup-preview/samples.mjs'
import { verdictOf } from '../../../src/engine/audit/open.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { blindSpots } from '../../../src/engine/view/blind-spots.ts'
import { evidenceOf } from '../../../src/engine/view/evidence.ts'
import { titleOf } from '../../../src/engine/view/title.ts'
import { verdictLine } from '../../../src/engine/view/verdict.ts'

test.each(Object.entries(samples))('%s', (_, reply) => {
  if (!reply.ok) throw new Error(reply.problem)
  const { audit } = reply
  expect(audit.verdict).toBe(verdictOf(audit.context.isCheckout, audit.results))
  for (const language of languages) {
    expect(verdictLine(language, audit)).not.toBe('')
    expect(blindSpots(language, audit.coverage).seen.length).toBeGreaterThan(0)
    for (const result of audit.results) {
      expect(titleOf(language, result)).not.toBe('')
      for (const { lines } of evidenceOf(result, language, null)) expect(lines.length).toBeGreaterThan(0)
    }
  }
})
