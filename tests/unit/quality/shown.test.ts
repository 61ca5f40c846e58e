/** What is shown of the checklist: in words, in the report, in Markdown and CSV, in a file that opens again. */
import { expect, test } from 'vitest'
import { auditJourney } from '../../../src/engine/audit/audit-journey.ts'
import { lawReasons } from '../../../src/engine/audit/duty.ts'
import { openFile } from '../../../src/engine/audit/file/open.ts'
import { withAnswers } from '../../../src/engine/audit/quality-answers.ts'
import { qualityReasons } from '../../../src/engine/audit/quality-check.ts'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { safeJson } from '../../../src/engine/export/json.ts'
import { markdownOf } from '../../../src/engine/export/markdown.ts'
import { qualityCsvOf } from '../../../src/engine/export/quality-csv.ts'
import { formatIn } from '../../../src/engine/i18n/format.ts'
import { neutralWords } from '../../../src/engine/i18n/neutral-spanish.ts'
import { qualityTexts } from '../../../src/engine/i18n/quality/index.ts'
import { languages, type Product, products } from '../../../src/engine/knowledge/words.ts'
import { qualitySheet } from '../../../src/engine/quality/index.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import { qualityLeft, qualityNotes, qualityRows, scoreText } from '../../../src/engine/view/quality.ts'
import { documentHtml } from '../../../src/ui/document/html.tsx'
import { csvRows } from '../export/parsers.ts'
import { marker, snapshot, where } from '../sample-snapshot.ts'

const hostile = 'Total: $ 1 <img src=x onerror=alert(1)> [a](javascript:1) \u202e'
const law = {
  identities: [],
  signs: [{ where: where('#total'), sign: 'total-price' as const, text: hostile, visible: true }],
  whole: true,
  cut: false,
}
const at = '2026-11-20T12:00:00.000Z'
const kept = {
  answers: {
    item_id: { says: 'yes' as const, note: '=1+1 [b](javascript:2)', at },
    webhooks_ipn: { says: 'notYet' as const, note: '', at },
  },
  scores: [
    { score: 88, date: '2026-11-03', paymentId: '', at },
    { score: 71.5, date: '2026-10-02', paymentId: '1320894471', at },
  ],
}
function auditOf(product: Product): Audit {
  const page = snapshot({ law, fields: [], markers: [marker('card-brick', { where: where('#paymentBrick_container') })] })
  const audit = auditJourney(
    catalogue,
    [{ states: [page] }],
    { corrections: { product, site: 'MLA' }, attestations: {} },
    '1.0.0',
  )
  return { ...audit, quality: withAnswers(audit.quality!, kept) }
}
const audit = auditOf('bricks')

test.each(languages)('every point of every product has its words in %s, and every reason', (language) => {
  const texts = qualityTexts[language]
  const ids = [...Object.values(qualitySheet.criteria).flat(), ...qualitySheet.checks].map(({ id }) => id)
  expect(Object.keys(texts.points).sort()).toEqual([...new Set(ids)].sort())
  for (const product of products) {
    const each = auditOf(product)
    const rows = qualityRows(language, each.quality!, each)
    expect(rows.map(({ id }) => id)).toEqual(each.quality!.items.map(({ id }) => id))
    for (const { title, stands, answered } of rows)
      for (const words of [title, stands, answered]) expect(words).toMatch(/^[^{}]{2,}$/)
    for (const { says } of rows) expect(says).not.toMatch(/[{}]/)
    expect(qualityNotes(language, each.quality!, rows).join(' ')).toMatch(/73/)
  }
  const own = Object.keys(qualityReasons).filter((reason) => !reason.startsWith('result-') && !Object.hasOwn(lawReasons, reason))
  expect(Object.keys(texts.reasons).sort()).toEqual(own.sort())
  for (const text of Object.values(texts.reasons)) expect(text).toMatch(/^[^{}]{10,}\.$/)
  for (const n of [0, 1, 5]) expect(formatIn(language, texts.left, { n })).toMatch(/^[^{}]{10,}$/)
})

test('points of one meaning have one title in each list', () => {
  for (const language of languages)
    for (const list of Object.values(qualitySheet.criteria)) {
      const titles = list.map(({ id }) => qualityTexts[language].points[id])
      expect(new Set(titles).size).toBe(titles.length)
    }
})

test('the Spanish texts address nobody, so that they hold in every country', () => {
  const words = JSON.stringify(qualityTexts.es)
    .toLowerCase()
    .match(/\p{L}+/gu)!
  expect(words.filter((word) => Object.hasOwn(neutralWords, word))).toEqual([])
})

test('what is left are the required points without a yes, but for those that the page alone tells', () => {
  const rows = qualityRows('en', audit.quality!, audit)
  const required = qualitySheet.criteria.bricks.filter(({ tier }) => tier === 'required').length
  // The official SDK is seen, and one answer is yes.
  expect(qualityLeft(rows)).toBe(required - 2)
  expect(rows.filter(({ isAsked }) => !isAsked).map(({ id }) => id)).toEqual(['web_front_end_sdk'])
})

test('a score is told against the pass mark', () => {
  const told = audit.quality!.scores!.map((score) => scoreText('en', score))
  expect(told).toEqual(['71.5 · Oct 2, 2026 · 1320894471 · below the pass mark', '88 · Nov 3, 2026 · reaches the pass mark'])
  expect(scoreText('pt', { ...kept.scores[0]!, score: 73 })).toMatch(/alcança o mínimo$/)
})

test.each(languages)(
  'report and Markdown in %s show it apart from the results, with words of page and tester as text',
  (language) => {
    const { title, bricks, points } = qualityTexts[language]
    const html = documentHtml(audit, language, 'sheet', '')
    expect(html.indexOf(title)).toBeGreaterThan(html.lastIndexOf('data-requirement='))
    expect(html).not.toMatch(/<img src=x|<select|<form/)
    const text = markdownOf(audit, language)
    for (const words of [title, bricks, points.item_id!, '1320894471']) {
      expect(html).toContain(words)
      expect(text).toContain(words)
    }
    // The page's words stand in code, where nothing is a link, and those of the tester are escaped.
    expect(text).toMatch(/`[^`\n]*\[a\]\(javascript:1\)[^`\n]*`/)
    expect(text).not.toContain('[b](javascript')
    expect(documentHtml(audit, language, 'letter', '')).not.toContain(title)
  },
)

test('CSV has a row for each point and each score, and no formula', () => {
  const rows = csvRows(qualityCsvOf(audit, 'en'))
  expect(rows).toHaveLength(audit.quality!.items.length + 2)
  expect(rows.find(({ point }) => point === 'item_id')).toMatchObject({ answer: 'yes', tier: 'required', outcome: 'asked' })
  expect(rows.find(({ point }) => point === 'item_id')!.note).toMatch(/^'=1\+1/)
  expect(rows.at(-1)).toMatchObject({ point: 'score', score: '88', date: '2026-11-03', product: 'bricks', paymentId: '' })
  const { quality: _, ...earlier } = audit
  expect(csvRows(qualityCsvOf(earlier, 'en'))).toEqual([])
})

test('a file keeps it; one without it, or of a point to come, opens too; one that contradicts itself does not', () => {
  const opened = openFile(safeJson(audit))
  expect(opened.ok && opened.file.quality).toEqual(JSON.parse(safeJson(audit.quality)))
  const { quality: _, ...earlier } = audit
  expect(openFile(safeJson(earlier))).toMatchObject({ ok: true })
  expect(markdownOf(earlier, 'en')).not.toContain(qualityTexts.en.title)
  expect(documentHtml(earlier, 'en', 'sheet', '')).not.toContain(qualityTexts.en.title)
  const changed = (changes: object) => ({
    ...audit,
    quality: { ...audit.quality!, items: audit.quality!.items.map((item) => ({ ...item, ...changes })) },
  })
  const later = openFile(safeJson(changed({ id: 'toString', reason: 'constructor' })))
  expect(later.ok && qualityRows('en', later.file.quality!, later.file)).toEqual([])
  const spoilt = [
    changed({ step: 7 }),
    changed({ outcome: 'perfect' }),
    changed({ answer: { says: 'maybe', note: '', at } }),
    { ...audit, quality: { ...audit.quality!, product: 'other' } },
    { ...audit, quality: { ...audit.quality!, scores: [{ score: 101, date: '2026-11-03', paymentId: '', at }] } },
    { ...audit, quality: { ...audit.quality!, scores: [{ score: 99, date: 'today', paymentId: '', at }] } },
    { ...audit, quality: { ...audit.quality!, scores: Array(501).fill(kept.scores[0]) } },
  ]
  for (const each of spoilt) expect(openFile(safeJson(each))).toEqual({ ok: false, problem: 'broken' })
})

test('a file’s own pass mark and words are not shown: anybody may have written it', () => {
  const spoilt = { ...audit, quality: { ...audit.quality!, passMark: { score: 5, read: '2020-01-01' } } }
  for (const text of [documentHtml(spoilt, 'en', 'sheet', ''), markdownOf(spoilt, 'en')])
    expect(text).toMatch(/Pass mark: 73 of 100 \(read on Nov 25, 2026\)/)
})
