/** What a page repeats of a card, a password or a token is in no snapshot, in no audit made from it, and in nothing that is made of an audit. */
import { expect, test } from 'vitest'
import { auditJourney, runAudit } from '../../src/engine/audit/audit-journey.ts'
import type { Audit } from '../../src/engine/audit/types.ts'
import { csvOf } from '../../src/engine/export/csv.ts'
import { junitOf } from '../../src/engine/export/junit.ts'
import { markdownOf } from '../../src/engine/export/markdown.ts'
import { audiences, openListText, resultText } from '../../src/engine/export/open-list.ts'
import { qualityCsvOf } from '../../src/engine/export/quality-csv.ts'
import { sarifOf } from '../../src/engine/export/sarif.ts'
import { scriptsCsvOf } from '../../src/engine/export/scripts-csv.ts'
import { languages } from '../../src/engine/knowledge/words.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { allPages, recorded, recording } from './recordings.ts'

const kept = /4509[ -]?9535[ -]?6623[ -]?3704|S3cr3tCanary|a8Kd93LmQ0zXp4Rt7|4b7c1d2e-9a3f-4c5d/
const pages = allPages().filter(({ name }) => name.startsWith('traps/mask-'))

test('there are such pages, and what has to be masked reaches the worker', () => {
  for (const { name, html } of pages) expect(html, name).toMatch(kept)
  const handedOver = pages.filter((page) => kept.test(JSON.stringify(recording(page))))
  expect(handedOver.length).toBeGreaterThan(3)
})

test.each(pages)('$name', async (page) => {
  const snapshot = await recorded(page)
  const audit = runAudit(catalogue, snapshot, { corrections: {}, attestations: {} }, '0.0.0')
  expect(JSON.stringify(snapshot)).not.toMatch(kept)
  expect(JSON.stringify(audit)).not.toMatch(kept)
})

/** Every text that popup, report and command line make of an audit, by its kind. */
const textsOf = (audit: Audit): [string, string][] => [
  ['scripts', scriptsCsvOf(audit)],
  ...languages.flatMap((language): [string, string][] => [
    ['CSV', csvOf(audit, language)],
    ['Markdown', markdownOf(audit, language)],
    ['JUnit', junitOf(audit, language)],
    ['SARIF', sarifOf(audit, language)],
    ['quality', qualityCsvOf(audit, language)],
    ...audiences.flatMap((audience): [string, string][] => [
      [`list for the ${audience}`, openListText(audience, language, audit)],
      ...audit.results.map((result): [string, string] => [
        `${result.requirement} for the ${audience}`,
        resultText(audience, language, result, audit),
      ]),
    ]),
  ]),
]

test('a journey of three such pages, in everything that is made of it', async () => {
  for (let first = 0; first < pages.length; first += 3) {
    const read = await Promise.all(pages.slice(first, first + 3).map(recorded))
    const steps = read.map((snapshot) => ({ states: [snapshot] }))
    const audit = auditJourney(catalogue, steps, { corrections: {}, attestations: {} }, '0.0.0')
    for (const [kind, text] of textsOf(audit)) expect(text, `${pages[first]!.name}: ${kind}`).not.toMatch(kept)
  }
})
