/** Audits as files for other programs. Golden files are in `golden/`; a changed file is looked at and then accepted with `vitest -u`. */
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../../src/engine/export/csv.ts'
import { junitOf } from '../../../src/engine/export/junit.ts'
import { markdownOf } from '../../../src/engine/export/markdown.ts'
import { sarifOf } from '../../../src/engine/export/sarif.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { all as samples, wrong } from './audits.ts'
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
    const text = samples.map((audit) => markdownOf(audit, language)).join('\n')
    await expect(text).toMatchFileSnapshot(`golden/audits.${language}.md`)
  })
})

test('one audit and a list of that one are the same file', () => {
  for (const file of [csvOf, junitOf, sarifOf]) expect(file(wrong, 'en')).toBe(file([wrong], 'en'))
})

test('without any audit each file is still whole', () => {
  expect(parseCsv(csvOf([], 'en'))).toHaveLength(1)
  expect(parseXml(junitOf([], 'en')).attributes.tests).toBe('0')
  expect(sarifErrors(sarifOf([], 'en'))).toBe(null)
})
