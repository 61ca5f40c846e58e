/**
 * The report as a file: all that an audit says, in each language, and nothing of a page as markup. Golden files are beside it; a changed one is
 * looked at and then accepted with `vitest -u`.
 */
import { describe, expect, test } from 'vitest'
import { sheetOf } from '../../../runner/sheet.ts'
import { samples } from '../../../scripts/popup-preview/samples.mjs'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { openSections } from '../../../src/engine/export/open-list.ts'
import { reportText, reportTexts } from '../../../src/engine/i18n/report.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { titleOf } from '../../../src/engine/view/title.ts'
import { readings } from '../../../src/ui/document/Document.tsx'
import { documentHtml, documentsHtml } from '../../../src/ui/document/html.tsx'

/** A state of the popup. The samples are made today; a golden file is the same on any day. */
function sample(name: string): Audit {
  const reply = samples[name]
  if (!reply?.ok) throw new Error(name)
  return JSON.parse(JSON.stringify(reply.audit).replace(/"20\d\d-\d\d-\d\dT[\d:.]+Z"/g, '"2026-11-20T12:00:00.000Z"'))
}
/** Drawings are the same everywhere, and long. */
const lined = (html: string) => html.replace(/<svg.*?<\/svg>/g, '<svg/>').replace(/></g, '>\n<')

describe.each(readings)('the %s', (reading) => {
  test.each(languages)('in %s', async (language) => {
    const html = documentHtml(sample('exceptions'), language, reading, '')
    await expect(lined(html)).toMatchFileSnapshot(`golden/${reading}.${language}.html`)
  })
})

describe('the tester’s sheet', () => {
  test.each(languages)('says the outcome of every requirement, in %s', (language) => {
    const audit = sample('whole')
    const html = documentHtml(audit, language, 'sheet', '')
    for (const result of audit.results) {
      expect(html).toContain(`data-requirement="${result.requirement}"`)
      expect(html).toContain(`>${titleOf(language, result).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</h4>`)
    }
  })
})

describe('the letter to the shop', () => {
  test.each(languages)('lists what is open, and neither ids nor selectors, in %s', (language) => {
    for (const name of ['whole', 'notReady', 'journey']) {
      const audit = sample(name)
      const html = documentHtml(audit, language, 'letter', '')
      const listed = [...html.matchAll(/<li data-requirement="([\w-]+)"/g)].map((match) => match[1])
      expect(listed).toEqual(openSections(audit).flatMap(({ results }) => results.map(({ requirement }) => requirement)))
      const words = html.replace(/<[^>]*>/g, ' ')
      for (const { observations } of audit.results)
        for (const { where } of observations)
          for (const selector of where?.selector ?? []) if (/[#>[.:]/.test(selector)) expect(words).not.toContain(selector)
    }
  })
})

test.each(readings)('the %s of a hostile page holds nothing of it as markup', (reading) => {
  const html = documentHtml(sample('hostile'), 'es', reading, '')
  const tags = new Set([...html.matchAll(/<([a-z][\w-]*)/gi)].map((match) => match[1]!.toLowerCase()))
  const ours =
    'html head meta title style body main article header footer section div p span strong small code ul ol li dl dt dd h1 h2 h3 h4 a svg g rect circle path line polyline time table thead tbody tr th td wbr'
  expect([...tags].filter((tag) => !ours.split(' ').includes(tag))).toEqual([])
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) expect(tag).not.toMatch(/\son\w+=/i)
  expect(html).not.toContain('href="javascript')
  expect(html).toContain("default-src 'none'")
})

test('several audits are one file, with a list that leads to each and names what could not be audited', () => {
  const audits = [sample('notReady'), sample('exceptions')]
  const html = documentsHtml(audits, [{ address: 'https://caida.example/', says: 'No <responde>' }], 'es', '')
  expect(html.match(/<article class="doc"/g)).toHaveLength(2)
  for (const index of [1, 2]) {
    expect(html).toContain(`href="#audit-${index}"`)
    expect(html).toContain(`id="audit-${index}"`)
  }
  expect(html).toContain('https://caida.example/: No &lt;responde>')
  expect(documentsHtml([audits[0]!], [], 'es', '')).toBe(documentHtml(audits[0]!, 'es', 'sheet', ''))
})

test('the style sheet stands by itself: it loads nothing', () => {
  const style = sheetOf()
  expect(style).toContain('.doc-point')
  expect(style).not.toMatch(/@import|url\(|<\//)
})

test('scripts stand in it as text with what was noted of them, and no more than can be read', () => {
  const script = (index: number) => ({
    address: `https://a.example/<b>${index}</b>.js`,
    host: 'a.example',
    owner: 'others' as const,
    came: 'page' as const,
    integrity: false,
    readsCardFields: false,
    steps: [0],
    responsible: '<i>Ana</i>',
    reason: '',
  })
  const html = documentHtml(
    { ...sample('whole'), scripts: Array.from({ length: 310 }, (_, index) => script(index)) },
    'en',
    'sheet',
    '',
  )
  expect(html.match(/<tr data-owner="others"/g)).toHaveLength(300)
  expect(html).toContain('and 10 more')
  expect(html).toContain('&lt;i>Ana&lt;/i>')
  expect(html).not.toMatch(/<b>|<i>|<input/)
})

test.each(languages)('every text of the report can be written, in %s', (language) => {
  const values = {
    shop: 'tienda.example',
    date: '1 nov 2026',
    from: '1 nov 2026',
    to: '2 nov 2026',
    version: '1.0.0',
    tone: 'failed',
    n: 2,
    all: 3,
    found: 2,
    size: '2 MB',
    name: 'a.json',
    added: 2,
    kept: 1,
    rules: '1 nov 2026',
    before: 'Falla',
    after: 'Cumple',
    title: 'HTTPS',
    failed: 2,
    decide: 3,
    covered: 2,
    address: 'https://tienda.example/',
    others: 2,
    list: 'Hotjar',
  }
  for (const key of Object.keys(reportTexts.es) as (keyof typeof reportTexts.es)[])
    for (const n of [0, 1, 2]) expect(reportText(language, key, { ...values, n, added: n, kept: n }), key).toMatch(/^[^{}]+$/)
})
