/** The compiler's errors when only the schema has a new part and its candidates. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

const schema = 'src/engine/snapshot/schema'

test('the compiler requires a new part in the collector and in recognise only', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-part-'))
  try {
    fs.cpSync('src', path.join(folder, 'src'), { recursive: true })
    fs.cpSync('tsconfig.json', path.join(folder, 'tsconfig.json'))
    fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    addLine(path.join(folder, schema, 'parts.ts'), 'scripts: list(scriptSeen),', 'vouchers: list(scriptSeen),')
    addLine(path.join(folder, schema, 'reading.ts'), 'scripts: list(scriptCandidate),', 'vouchersFound: list(scriptCandidate),')
    const { stdout } = spawnSync(path.resolve('node_modules/.bin/tsc'), ['--noEmit', '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    })
    const errors = [...stdout.matchAll(/^(src\/[^(]+)\(.*?(?=^src\/|(?![\s\S]))/gms)].map(([error, file]) => ({
      file,
      names: /\bvouchers(Found)?\b/.exec(error)?.[0],
    }))
    expect(errors).toEqual([
      { file: 'src/content/collect.ts', names: 'vouchersFound' },
      { file: 'src/engine/recognise/index.ts', names: 'vouchers' },
    ])
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}, 120_000)

function addLine(file: string, before: string, line: string): void {
  const text = fs.readFileSync(file, 'utf8')
  expect(text).toContain(before)
  fs.writeFileSync(file, text.replace(before, `${line}\n${before}`))
}
