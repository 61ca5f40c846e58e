/** What is shown of the law: in words, in the report, in Markdown, and in no number of the result. */
import { expect, test } from 'vitest'
import { auditJourney } from '../../../src/engine/audit/audit-journey.ts'
import { lawReasons } from '../../../src/engine/audit/duty.ts'
import { openFile } from '../../../src/engine/audit/file/open.ts'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { safeJson } from '../../../src/engine/export/json.ts'
import { markdownOf } from '../../../src/engine/export/markdown.ts'
import { lawData } from '../../../src/engine/i18n/law/data.ts'
import { languages, type SiteId, siteIds } from '../../../src/engine/knowledge/words.ts'
import { duties } from '../../../src/engine/law/index.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import { lawCount, lawRows } from '../../../src/engine/view/law.ts'
import { documentHtml } from '../../../src/ui/document/html.tsx'
import { snapshot, where } from '../sample-snapshot.ts'

const { texts: lawTexts } = lawData()
const hostile = '<img src=x onerror=alert(1)> [a](javascript:1) \u202e'
const law = {
  identities: [],
  signs: [{ where: where('#libro'), sign: 'complaints-book' as const, text: hostile, visible: true }],
  whole: true,
  cut: false,
}
const auditIn = (site: SiteId): Audit =>
  auditJourney(catalogue, [{ states: [snapshot({ law })] }], { corrections: { site }, attestations: {} }, '1.0.0')
const audit = auditIn('MPE')

test.each(languages)('every duty of every country has its words in %s', (language) => {
  for (const site of siteIds) {
    const each = auditIn(site)
    const rows = lawRows(language, each.law!, each)
    expect(rows.map(({ duty }) => duty)).toEqual(duties.filter(({ laws }) => laws[site]).map(({ id }) => id))
    for (const { title, asks, stands, read } of rows)
      for (const words of [title, asks, stands, read]) expect(words).toMatch(/^[^{}]{3,}$/)
  }
  expect(Object.keys(lawTexts[language].reasons).sort()).toEqual(Object.keys(lawReasons).sort())
  expect(lawCount(language, lawRows(language, audit.law!, audit))).toMatch(/1.*2/)
})

test('the Spanish texts address nobody, so that they hold in every country', () => {
  expect(JSON.stringify(lawTexts.es)).not.toMatch(/\p{L}+[áéí](?=[\s.,;:])(?<!está|además|así|aquí|allí|más)/u)
})

test.each(languages)('report and Markdown in %s show it apart from the results, with the page’s words as text', (language) => {
  const { title, note } = lawTexts[language]
  const html = documentHtml(audit, language, 'sheet', '')
  expect(html.indexOf(title)).toBeGreaterThan(html.lastIndexOf('data-requirement='))
  expect(html).not.toContain('<img src=x')
  const text = markdownOf(audit, language)
  for (const words of [title, 'Ley 32495', 'https://gestion.pe/']) {
    expect(html).toContain(words)
    expect(text).toContain(words)
  }
  expect(text).toContain(note)
  // In code, where nothing is a link.
  expect(text).toMatch(/`[^`\n]*\[a\]\(javascript:1\)[^`\n]*`/)
  expect(documentHtml(audit, language, 'letter', '')).not.toContain(title)
})

test('a file keeps it; one without it, or of a duty to come, opens too', () => {
  const opened = openFile(safeJson(audit))
  expect(opened.ok && opened.file.law).toEqual(JSON.parse(safeJson(audit.law)))
  const { law: _, ...earlier } = audit
  expect(openFile(safeJson(earlier))).toMatchObject({ ok: true })
  expect(markdownOf(earlier, 'en')).not.toContain(lawTexts.en.title)
  const later = { ...audit, law: { ...audit.law!, duties: audit.law!.duties.map((each) => ({ ...each, duty: 'toString' })) } }
  const reopened = openFile(safeJson(later))
  expect(reopened.ok && lawRows('en', reopened.file.law!, reopened.file)).toEqual([])
  const outside = { ...audit, law: { ...audit.law!, duties: audit.law!.duties.map((each) => ({ ...each, step: 7 })) } }
  expect(openFile(safeJson(outside))).toEqual({ ok: false, problem: 'broken' })
})

test('a file’s own source is not shown: anybody may have written it', () => {
  const source = { ...audit.law!.duties[0]!.source, title: 'Evil', address: 'javascript:alert(1)' }
  const spoilt = { ...audit, law: { ...audit.law!, duties: audit.law!.duties.map((each) => ({ ...each, source })) } }
  for (const text of [documentHtml(spoilt, 'en', 'sheet', ''), markdownOf(spoilt, 'en')])
    expect(text).not.toMatch(/Evil|javascript:alert/)
})
