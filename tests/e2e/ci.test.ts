/** The command lines of `docs/ci.md`, as they stand there, with the files that it shows; only the address is the sample shop's. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect } from 'vitest'
import { readOptions } from '../../runner/options.ts'
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
  'every other command line of the document is understood, and reads only what the document has shown or written',
  () => {
    write('checkouts.txt', block('text'))
    expect(others).toHaveLength(3)
    process.env.INIT_CWD = folder
    const options = others.map((line) =>
      readOptions(
        line
          .replace(/^.* start -- /, '')
          .replace(/ > .*/, '')
          .split(' '),
      ),
    )
    delete process.env.INIT_CWD
    expect(others[0]).toMatch(/ > baseline\.jsonl$/)
    expect(options).toMatchObject([
      { json: true, urls: [/https:\S+/.exec(guide)![0]] },
      { baseline: 'baseline.jsonl', exports: { junit: 'semaforo.xml' } },
      { recording: 'compra.json', answers: 'answers.json', out: 'audits/' },
    ])
  },
)
