/** What goes to standard output, to files and to the exit status. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import type { Visit } from '../../../runner/audit-url.ts'
import { readOptions } from '../../../runner/options.ts'
import { startOutput } from '../../../runner/output.ts'
import { CannotAudit } from '../../../runner/problems.ts'
import { summaryTable } from '../../../runner/summary-table.ts'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { safeJson } from '../../../src/engine/export/json.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { excepted, hostile, notACheckout, right, wrong } from '../export/audits.ts'
import { auditOf, result } from '../view/samples.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

const visitOf = (audit: Audit): Visit => ({ url: audit.steps[0]!.url, audit, httpErrors: [] })
const lost: Visit = { url: 'https://nadie.example/', error: new CannotAudit('name-not-found') }

/** Tells of visits as a run does. */
async function run(args: string[], visits: readonly Visit[]) {
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += stripVTControlCharacters(String(text))
      return true
    })
  const output = startOutput(readOptions(['--lang', 'en', ...args]), visits.length === 1)
  for (const visit of visits) output.tell(visit)
  await output.end()
  vi.restoreAllMocks()
  return { ...said, status: output.status() }
}

const table = /^ +to fix +to decide +Fix first\n/m

test('one address has no table; several have one at the end, after all that is told of each', async () => {
  expect((await run([], [visitOf(wrong)])).stdout).not.toMatch(table)
  const { stdout } = await run([], [visitOf(right), visitOf(wrong)])
  expect(stdout).toContain('How to fix it:')
  expect(stdout.slice(stdout.search(table)).split('\n')).toHaveLength(5)
})
test('--summary prints the table alone, also for one address', async () => {
  expect((await run(['--summary'], [visitOf(wrong)])).stdout).toMatch(
    new RegExp(`^${table.source}● https://tienda`.replace('● ', '●  ')),
  )
  expect(() => readOptions(['--lang', 'en', '--json', '--summary'], () => {})).toThrow()
})
test('--json prints audits only', async () => {
  const { stdout } = await run(['--json'], [visitOf(right), lost])
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).schema),
  ).toEqual(['semaforo.audit/2', 'semaforo.error/1'])
})
test('exports are written at the end of a run, and a bad one is refused at its beginning', async () => {
  const file = path.join(folder, 'a.csv')
  const output = startOutput(readOptions(['--csv', file]), true)
  expect(fs.existsSync(file)).toBe(false)
  await output.end()
  expect(fs.readdirSync(folder).filter((name) => name.includes('a.csv'))).toEqual(['a.csv'])
  expect(() => startOutput(readOptions(['--lang', 'en', '--junit', path.join(folder, 'none/a.xml')]), true)).toThrow(
    'error: --junit: there is no folder',
  )
})

describe('--baseline', () => {
  const base = path.join(folder, 'base.json')
  fs.writeFileSync(base, safeJson(wrong))
  test('says what changed below the summary, and fails on nothing that was there', async () => {
    const { stdout, status } = await run(['--baseline', base, '--fail-on', 'notReady'], [visitOf(wrong)])
    expect(stdout).toMatch(/Compared with the audit of Nov 20, 2026 \(rules of Nov 26, 2026\): nothing new · 3 still\s+there\n/)
    expect(status).toBe(0)
  })
  test.each([['--json'], ['--summary']])('with %s says it on standard error', async (arg) => {
    const { stdout, stderr, status } = await run(['--baseline', base, arg], [visitOf(right)])
    expect(stdout).not.toContain('--baseline')
    expect(stderr).toMatch(
      /^https:\/\/bien\.example\/checkout\/pago: The --baseline file does not have this page.*nothing new\n$/,
    )
    expect(status).toBe(0)
  })
})

describe('the table', () => {
  const lines = (visits: readonly Visit[], labels: string[] = []) =>
    stripVTControlCharacters(
      summaryTable(
        'en',
        visits.map((visit, index) => ({ visit, label: labels[index] })),
      ),
    )
      .trimEnd()
      .split('\n')
      .slice(1)
  const more: Audit = { ...wrong, ...auditOf([...wrong.results, result('https', 'failed')]) }

  test('has the worst first, one line each', () => {
    const undecided = { ...wrong, ...auditOf([result('notifications', 'untested')]) }
    const all = [right, excepted, notACheckout, undecided, wrong, more]
    const rows = lines([...all.map(visitOf), lost])
    expect(rows.map((row) => row.split(/ {2,}/).slice(2).join(' | '))).toEqual([
      'There is no site of that name, or no connection.',
      'Not ready for production | 3 | 2 | Card fields with a name attribute',
      'Not ready for production | 2 | 2 | Card fields with a name attribute',
      'Not decided yet | 0 | 1 | Payment notifications set up',
      'This is not a Mercado Pago checkout',
      'Ready, with exceptions | 0 | 0',
      'Ready for production | 0 | 0',
    ])
  })
  test('has a label instead of the address', () => {
    expect(lines([visitOf(wrong)], ['Tienda B'])[0]).toMatch(/^● {2}Tienda B {2}Not ready/)
  })
  test('obeys no page, and breaks no line', () => {
    const rows = lines([
      visitOf(hostile),
      { url: 'x\u001b[31m\n\u202e', error: new CannotAudit('failed-to-open', 'a\nb\u001b[2J') },
    ])
    expect(rows).toHaveLength(2)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must not be in the output.
    expect(rows.join('')).not.toMatch(/[\u001b\u202a-\u202e]/)
  })
  test.each(languages)('has its columns one below the other: %s', (language) => {
    const [heading, first, second] = stripVTControlCharacters(
      summaryTable(
        language,
        [right, wrong].map((audit) => ({ visit: visitOf(audit) })),
      ),
    ).split('\n')
    const end = (line: string, text: RegExp) => line.search(text)
    expect(end(first!, /2 +2/)).toBe(end(second!, /0 +0|0$/))
    expect(heading!.length).toBeGreaterThan(20)
  })
})
