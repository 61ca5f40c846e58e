/** The command lines of `docs/ci.md`, as they stand there, with the files that it shows; only the address is the sample shop's. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Result } from '../../src/engine/audit/types.ts'
import { sarifErrors } from '../unit/export/parsers.ts'
import { inAnyBrowser } from './harness.ts'
import { runLine } from './run-cli.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text)
const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8')

const guide = fs
  .readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8')
  .replaceAll('tienda.example', 'tienda-sur.example')
  // Answers grow old, and the document with them.
  .replaceAll(/"at": "[\d-]+"/g, `"at": "${new Date().toISOString().slice(0, 10)}"`)
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)![1]!
const [pipeline, ...others] = [...new Set(guide.match(/npm --prefix semaforo start .+/g))]

inAnyBrowser(
  'the pipelines’ command line makes the shop ready with the answers, and writes every file that the pipelines take',
  async () => {
    write('checkouts.txt', block('text'))
    write('answers.json', block('json'))
    const { status, stdout } = await runLine(pipeline!, folder)
    expect(status).toBe(0)
    expect(stdout).toContain('(Ana')
    expect(sarifErrors(read('semaforo.sarif'))).toBeNull()
    expect(read('semaforo.xml')).toContain('Ana')
    expect(read('summary.md')).toContain('tienda-sur.example')
    expect(fs.readdirSync(path.join(folder, 'report')).sort()).toEqual(['001-tienda-sur.example.html', 'index.html'])
  },
)

inAnyBrowser(
  'a shop that is not ready passes against its own baseline, and fails when something is new',
  async () => {
    const [keeping, comparing] = others
    write('checkouts.txt', 'https://tienda-sur.example/pagar/campos-con-nombre')
    expect(await runLine(keeping!, folder)).toMatchObject({ status: 0 })
    expect(await runLine(comparing!, folder)).toMatchObject({ status: 0 })
    expect(read('semaforo.xml')).toContain('card-field-names')
    // Another page of the shop, which loads its own copy of the SDK.
    write('checkouts.txt', 'https://tienda-sur.example/pagar/sdk-propio')
    expect(await runLine(comparing!, folder)).toMatchObject({ status: 1 })
  },
  240_000,
)

inAnyBrowser('the way to the payment is walked, and its audit kept', async () => {
  write('answers.json', block('json'))
  const steps = ['/pagar/campos-seguros', '/pagar/core-methods'].map((at) => ({
    type: 'navigate',
    url: `https://tienda-sur.example${at}`,
  }))
  write('compra.json', JSON.stringify({ title: 'Compra', steps }))
  expect(await runLine(others[2]!, folder)).toMatchObject({ status: 0 })
  const [file] = fs.readdirSync(path.join(folder, 'audits')).filter((name) => name.endsWith('.json'))
  const audit = JSON.parse(read(path.join('audits', file!)))
  expect(audit.steps).toHaveLength(2)
  expect(audit.results.find(({ requirement }: Result) => requirement === 'notifications')).toMatchObject({ settledBy: 'person' })
})

test('the document has no other command line', () => expect(others).toHaveLength(3))
