/** Audits as files for other programs. Golden files are in `golden/`; a changed file is looked at and then accepted with `vitest -u`. */
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../../src/engine/export/csv.ts'
import { junitOf } from '../../../src/engine/export/junit.ts'
import { markdownOf } from '../../../src/engine/export/markdown.ts'
import { sarifOf } from '../../../src/engine/export/sarif.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { right, all as samples, wrong } from './audits.ts'
import { all, csvRows, parseCsv, parseXml, sarifErrors } from './parsers.ts'

describe.each(languages)('in %s', (language) => {
  test('CSV', async () => {
    const text = csvOf(samples, language)
    const counts = samples.flatMap(({ results }) => results.map(({ observations }) => Math.max(1, observations.length)))
    expect(csvRows(text)).toHaveLength(counts.reduce((sum, count) => sum + count, 0))
    await expect(text).toMatchFileSnapshot(`golden/audits.${language}.csv`)
  })
  test('JUnit', async () => {
    const text = junitOf(samples, language)
    expect(all(parseXml(text), 'testcase')).toHaveLength(samples.flatMap(({ results }) => results).length)
    await expect(text).toMatchFileSnapshot(`golden/audits.${language}.junit.xml`)
  })
  test('SARIF', async () => {
    const text = sarifOf(samples, language)
    expect(sarifErrors(text)).toBe(null)
    await expect(text).toMatchFileSnapshot(`golden/audits.${language}.sarif`)
  })
  test('Markdown', async () => {
    const text = markdownOf(samples, language)
    await expect(text).toMatchFileSnapshot(`golden/audits.${language}.md`)
  })
})

test('one audit and a list of that one are the same file', () => {
  for (const file of [csvOf, junitOf, sarifOf, markdownOf]) expect(file(wrong, 'en')).toBe(file([wrong], 'en'))
})

test('without any audit each file is still whole', () => {
  expect(parseCsv(csvOf([], 'en'))).toHaveLength(1)
  expect(parseXml(junitOf([], 'en')).attributes.tests).toBe('0')
  expect(sarifErrors(sarifOf([], 'en'))).toBe(null)
})

test('an address that could not be audited is told, and counts as an error', () => {
  const none = [{ address: 'https://nadie.example/"<&>', says: 'There is no site of that name [x](y).' }]
  expect(csvRows(csvOf(wrong, 'en', none)).at(-1)).toMatchObject({
    outcome: 'error',
    stepAddress: none[0]!.address,
    says: none[0]!.says,
  })
  const root = parseXml(junitOf(right, 'en', none))
  expect(root.attributes).toMatchObject({ failures: '0', errors: '1' })
  expect(all(root, 'error')[0]!.attributes.message).toBe(none[0]!.says)
  const sarif = sarifOf([], 'en', none)
  expect(sarifErrors(sarif)).toBe(null)
  expect(JSON.parse(sarif).runs[0].invocations).toMatchObject([
    { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] },
  ])
  expect(markdownOf([], 'en', none)).toBe('# ❗ `https://nadie.example/"<&>`\n\nThere is no site of that name \\[x\\](y).\n')
})
