/** A batch in real browsers: killed, stopped and gone on with, it loses nothing and repeats nothing. */
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { entriesIn } from '../../runner/batch/journal.ts'
import { until } from '../../runner/until.ts'
import type { Audit } from '../../src/engine/audit/types.ts'
import { browserPath, inAnyBrowser } from './harness.ts'
import { expectAsListed } from './sample-audit.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-batch-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const slugs = ['campos-seguros', 'core-methods', 'campos-con-nombre', 'pagar', 'como-pagar']
const listed = slugs.map((slug) => checkouts.find((checkout) => checkout.slug === slug)!)
const list = path.join(folder, 'shops.csv')
fs.writeFileSync(list, ['label,address', ...listed.map(({ slug, url }) => `${slug},${url}`)].join('\n'))

const out = path.join(folder, 'out')
const entries = () => {
  const file = path.join(out, 'journal.ndjson')
  return fs.existsSync(file) ? entriesIn(fs.readFileSync(file, 'utf8')) : []
}

interface Run {
  child: ChildProcess
  said: { stdout: string; stderr: string }
  ended: Promise<number | null>
}

async function start(csv = list, to = out): Promise<Run> {
  const args = ['batch', csv, '--out', to, '--workers', '2', '--pause-between', '100', '--lang', 'en', '--fail-on', 'notReady']
  const env = { ...process.env, CHROME_PATH: await browserPath(), NO_COLOR: '1' }
  const child = spawn(process.execPath, ['--import', 'tsx', 'runner/cli.ts', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text) => {
      said[name] += text
    })
  return { child, said, ended: new Promise((resolve) => child.on('close', (status) => resolve(status))) }
}

const moreThan = (count: number, { child }: Run) =>
  until('another shop is finished', async () => entries().length > count || child.exitCode !== null, 60_000)

inAnyBrowser('a batch that is killed, and one that is stopped, is gone on with and audits each shop once', async () => {
  const killed = await start()
  await moreThan(0, killed)
  killed.child.kill('SIGKILL')
  await killed.ended
  const before = entries()
  expect(before.length).toBeLessThan(slugs.length)

  const stopped = await start()
  await until('it begins', async () => /\d left|in progress/.test(stopped.said.stderr))
  stopped.child.kill('SIGINT')
  expect(await stopped.ended).toBe(130)
  expect(stopped.said.stderr).toMatch(/Stopped: \d of 5 shops finished\. The same command goes on from here\.\n$/)
  expect(entries().slice(0, before.length)).toEqual(before)

  const { said, ended } = await start()
  expect(await ended).toBe(1)
  expect(said.stderr).toMatch(/^[1-4] finished already, [1-4] left$/m)
  expect(
    entries()
      .map(({ label }) => label)
      .sort(),
  ).toEqual([...slugs].sort())
  expect(entries().slice(0, before.length)).toEqual(before)
  const files = fs.readdirSync(path.join(out, 'results')).sort()
  expect(files).toHaveLength(slugs.length)
  for (const [index, file] of files.entries())
    expectAsListed(JSON.parse(fs.readFileSync(path.join(out, 'results', file), 'utf8')), listed[index]!)
  // The worst first.
  const rows = said.stdout.split('\n').filter((line) => line.startsWith('●'))
  expect(rows.map((row) => row.split(/\s+/)[1])).toEqual([
    'pagar',
    'campos-con-nombre',
    'core-methods',
    'campos-seguros',
    'como-pagar',
  ])
})

inAnyBrowser('a row’s answers settle its shop’s questions, and a recording is a journey', async () => {
  const at = new Date().toISOString().slice(0, 10)
  const answers = {
    schema: 'semaforo.answers/1',
    shops: { 'tienda-sur.example': { notifications: { outcome: 'passed', at, by: 'Ana' } } },
  }
  const [first, second] = [listed[0]!, listed[2]!].map(({ url }) => ({ type: 'navigate', url }))
  for (const [name, content] of Object.entries({
    'answers.json': answers,
    'compra.json': { title: 'Compra', steps: [first, second] },
  }))
    fs.writeFileSync(path.join(folder, name), JSON.stringify(content))
  const csv = path.join(folder, 'more.csv')
  fs.writeFileSync(csv, `address,answers\n${listed[0]!.url},answers.json\ncompra.json,\n`)
  const to = path.join(folder, 'more')
  const { ended } = await start(csv, to)
  expect(await ended).toBe(1)
  const [page, journey] = fs
    .readdirSync(path.join(to, 'results'))
    .sort()
    .map((file): Audit => JSON.parse(fs.readFileSync(path.join(to, 'results', file), 'utf8')))
  const settled = (audit: Audit) => audit.results.find(({ requirement }) => requirement === 'notifications')!.settledBy
  expect([page!.steps.length, settled(page!)]).toEqual([1, 'person'])
  expect([journey!.steps.map(({ url }) => url), settled(journey!)]).toEqual([[listed[0]!.url, listed[2]!.url], null])
})
