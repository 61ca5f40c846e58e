/** `--report` with a folder: a page for each audit and one with all of them, without script, for any system. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { checkExports, isFolderOfReports } from '../../../runner/export-kinds.ts'
import { numbered } from '../../../runner/output-folder.ts'
import { CannotAudit } from '../../../runner/problems.ts'
import { Refused } from '../../../runner/refused.ts'
import { writeReports } from '../../../runner/report-folder.ts'
import type { Named } from '../../../runner/worst-first.ts'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { reportText } from '../../../src/engine/i18n/report.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { excepted, hostile, notACheckout, right, wrong } from '../export/audits.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
const out = path.join(folder, 'out')
beforeEach(() => fs.rmSync(out, { recursive: true, force: true }))

const named = (audit: Audit, label?: string): Named => ({ visit: { url: audit.steps[0]!.url, audit, httpErrors: [] }, label })
const lost: Named = { visit: { url: 'https://user:s3cret@nadie.example/pagar?t=1', error: new CannotAudit('name-not-found') } }
const visits = [named(right), named(wrong, 'Con <b>fallas</b>'), named(notACheckout), lost, named(excepted), named(hostile)]

function write(lang: (typeof languages)[number] = 'es') {
  checkExports({ report: out }, lang)
  writeReports(out, visits, lang)
  const read = (name: string) => fs.readFileSync(path.join(out, name), 'utf8')
  return { names: fs.readdirSync(out).sort(), index: read('index.html'), read }
}

test.each([
  ['reports/', true],
  ['reports', true],
  ['reports.d', true],
  ['.html', true],
  ['report.html', false],
  ['a/report.HTM', false],
])('%s is a folder: %s', (file, isFolder) => {
  expect(isFolderOfReports(path.join(folder, 'none') + path.sep + file)).toBe(isFolder)
})

test('a folder that is there is one, whatever its name', () => {
  fs.mkdirSync(path.join(folder, 'all.html'))
  expect(isFolderOfReports(path.join(folder, 'all.html'))).toBe(true)
})

test('what cannot be a folder is refused before anything is audited', () => {
  const taken = path.join(folder, 'taken')
  fs.writeFileSync(taken, '')
  for (const report of [taken, path.join(taken, 'within')]) expect(() => checkExports({ report }, 'en')).toThrow(Refused)
})

test('each audit has a page of its own, and the list names the worst first', () => {
  const { names, index } = write()
  const pages = [...index.matchAll(/<a href="([^"]*)"/g)].map((match) => match[1]!)
  expect(names).toEqual([...pages, 'index.html'].sort())
  const tones = [...index.matchAll(/<li data-tone="(\w+)"><svg/g)].map((match) => match[1])
  expect(tones).toEqual(['unaudited', 'notReady', 'notReady', 'notACheckout', 'readyWithExceptions', 'ready'])
  expect(index.indexOf('nadie.example/pagar')).toBeLessThan(index.indexOf(pages[0]!))
  expect(index).toContain('Con &lt;b>fallas&lt;/b>')
  expect(index).not.toContain('s3cret')
})

test.each(languages)('each page leads back to the list, in %s', (lang) => {
  const { names, read } = write(lang)
  for (const name of names.filter((name) => name !== 'index.html'))
    expect(read(name)).toContain(`<a href="index.html">← ${reportText(lang, 'overview.all')}</a>`)
})

test('no page has a script, or loads anything', () => {
  const { names, read } = write()
  for (const name of names) {
    expect(read(name)).toContain("default-src 'none'")
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(read(name)) ?? []
    expect(style).not.toMatch(/@import|url\(/)
    const marks = read(name)
      .replace(style, '')
      .replace(/"[^"]*"/g, '""')
    const found = marks.match(/<(?:script|link|img|iframe|object|form)\b|<[^<>]*\son\w+=""/gi)
    expect(found).toBeNull()
  }
})

describe('names of files', () => {
  test.each(['aux', 'con.example', '[::1]:8080', 'file:///c:/a b', 'ñandú.example', '../../etc', 'a'.repeat(300), ''])(
    'are safe everywhere: %s',
    (shop) => {
      expect(numbered(shop, 0)).toMatch(/^001-[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/)
    },
  )
  test('are different for the same shop', () => {
    expect(numbered('tienda.example', 0)).not.toBe(numbered('tienda.example', 1))
  })
})
