/** `npm run new:requirement`: what it refuses, and what it writes, tried in a copy of the sources. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nextSteps } from '../../scripts/new-requirement/next-steps.ts'
import { planRequirement } from '../../scripts/new-requirement/plan.ts'

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-new-'))
for (const name of ['src', 'scripts', 'tsconfig.json', 'biome.json', 'package.json'])
  fs.cpSync(name, path.join(copy, name), { recursive: true })
fs.writeFileSync(path.join(copy, 'tsconfig.src.json'), JSON.stringify({ extends: './tsconfig.json', include: ['src'] }))
fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }))

/** An id that no requirement will take. */
const unused = 'made-up-by-a-test'
const read = (file: string) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined)
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
const create = (...args: string[]) => run('--import', 'tsx', 'scripts/new-requirement.ts', ...args)
/** Every file of the copy except the libraries. */
const files = () => fs.readdirSync(path.join(copy, 'src'), { recursive: true, encoding: 'utf8' }).sort()

test.each([
  ['', 'is no id'],
  ['Delivery-Address', 'is no id'],
  ['delivery_address', 'is no id'],
  ['../evil', 'is no id'],
  ['-x', 'is no id'],
  ['x--y', 'is no id'],
  ['1st', 'is no id'],
  ['a'.repeat(41), 'too long'],
  ['new', 'means something else'],
  ['requirement-texts', 'means something else'],
  ['https', 'is taken'],
  ['index', 'is taken'],
])('%j is refused', (id, why) => {
  expect(() => planRequirement(id, read)).toThrow(why)
})

test('refuses when a list does not look as expected', () => {
  const odd = (file: string) => (file === 'src/engine/requirements/index.ts' ? 'export const catalogue = {}' : read(file))
  expect(() => planRequirement(unused, odd)).toThrow('src/engine/requirements/index.ts does not look as expected')
})

test('a refusal writes nothing and says why on standard error', () => {
  const before = files()
  for (const args of [[], ['one', 'two'], ['https']]) {
    const { status, stdout, stderr } = create(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^(Give one id|"https" is taken)/)
  }
  expect(files()).toEqual(before)
}, 60_000)

test('the new files compile and are well formed, with placeholders for missing texts', () => {
  const { status, stdout, stderr } = create(unused)
  expect([status, stderr]).toEqual([0, ''])
  for (const file of [
    `src/engine/requirements/${unused}.ts`,
    `src/engine/i18n/requirements/${unused}.ts`,
    `tests/fixtures/${unused}/look-at-it.html`,
  ]) {
    expect(stdout).toContain(file)
    expect(read(path.join(copy, file))).toContain('TODO:')
  }
  for (const list of ['src/engine/requirements/index.ts', 'src/engine/i18n/requirements/index.ts'])
    expect(read(path.join(copy, list))?.match(/made-?up-?by-?a-?test/gi)?.length, list).toBeGreaterThanOrEqual(3)
  expect(run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.src.json').stdout).toBe('')
  const { status: lint, stderr: faults } = run('node_modules/@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', 'src')
  expect([lint, faults]).toEqual([0, ''])
}, 60_000)

test('every file that the instructions name exists or is created', () => {
  const { created } = planRequirement(unused, read)
  const named = nextSteps(unused).match(/(?:src|tests|docs|demo|store)\/[\w./<>-]+\w/g)!
  expect(named.length).toBeGreaterThan(8)
  const made = new RegExp(`^tests/(unit/requirements/${unused}\\.test\\.ts|fixtures/${unused})$`)
  for (const file of named) expect(file in created || fs.existsSync(file) || made.test(file), file).toBe(true)
})
