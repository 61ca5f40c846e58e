/** With PostgreSQL's own programs, from the folder `POSTGRES_BIN` or on the path. It does not run as root, but as `postgres`. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { bullQueue } from '../../runner/batch/bull-queue.ts'
import { tableResults } from '../../runner/batch/results-table.ts'
import { CannotAudit } from '../../runner/problems.ts'
import { until } from '../../runner/until.ts'
import type { Audit } from '../../src/engine/audit/types.ts'
import { contract, jobsOf } from './contract.ts'
import { freePort } from './free-port.ts'

const isRoot = process.getuid?.() === 0
const programs = process.env.POSTGRES_BIN ?? ''
const asUser = (program: string, ...args: string[]): [string, string[]] => {
  const file = path.join(programs, program)
  return isRoot ? ['runuser', ['-u', 'postgres', '--', file, ...args]] : [file, args]
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-postgres-'))
const data = path.join(folder, 'data')
const port = await freePort()
const address = `postgres://postgres@127.0.0.1:${port}/postgres`
let server: ChildProcess

const isHere = spawnSync(path.join(programs, 'initdb'), ['--version']).status === 0

function prepare(): void {
  if (isRoot) execFileSync('chown', ['postgres', folder])
  execFileSync(...asUser('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'), { stdio: 'pipe', cwd: folder })
}

async function query(text: string): Promise<void> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  await client.connect()
  await client.query(text).finally(() => client.end())
}

async function start(): Promise<void> {
  const args = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`]
  const [command, all] = asUser('postgres', ...args)
  server = spawn(command, all, { stdio: 'ignore', cwd: folder })
  await until('PostgreSQL answers', () =>
    query('SELECT 1').then(
      () => true,
      () => false,
    ),
  )
}

/** At once, as after a crash. */
async function kill(): Promise<void> {
  const [pid = ''] = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGQUIT')
  if (server.exitCode === null && server.signalCode === null) await new Promise((resolve) => server.on('exit', resolve))
}

const rules = { attempts: 3, backoff: 100, pause: 60 }
const times = { lock: 1000, look: 30 }
const open = () => bullQueue(address, 'test', rules, times)

if (isHere) {
  prepare()
  await start()
  afterAll(async () => {
    await kill()
    fs.rmSync(folder, { recursive: true })
  })
  contract({
    name: 'on PostgreSQL',
    ...{ rules, open },
    now: Date.now,
    pass: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    openAnother: open,
    async restart(queue) {
      await kill()
      await start()
      return queue
    },
    arguments: [address, 'test', String(times.lock)],
    clear: () => query('DROP SCHEMA IF EXISTS bullmq CASCADE; DROP TABLE IF EXISTS semaforo_shops'),
  })

  test('results in a table are written once for each shop, and read as they were', async () => {
    const [one, other] = jobsOf('https://user:secret@a.example/?token=x', 'https://b.example/')
    // Both make the table.
    const [first, second] = await Promise.all([tableResults(address, 'en'), tableResults(address, 'en')])
    const audit = {
      schema: 'semaforo.audit/2',
      verdict: 'ready',
      shop: 'a.example',
      steps: [{ title: 'Ñandú \u0000 “x”' }],
    } as Audit
    const visit = { url: one!.address, httpErrors: [] }
    expect(await first.auditOf(one!)).toBeUndefined()
    await first.write(one!, { ...visit, audit: { ...audit, verdict: 'notReady' } })
    await second.write(one!, { ...visit, audit })
    await second.write(other!, { url: other!.address, error: new CannotAudit('refused') })
    expect(await first.auditOf(one!)).toEqual(audit)
    expect(await first.auditOf(other!)).toBeUndefined()
    await first.close()
    await second.close()
    const client = new Client({ connectionString: address })
    await client.connect()
    const { rows } = await client
      .query('SELECT n, shop, address, verdict FROM semaforo_results ORDER BY n')
      .finally(() => client.end())
    expect(rows).toEqual([
      { n: 1, shop: 'a.example', address: 'https://a.example/', verdict: 'ready' },
      { n: 2, shop: 'b.example', address: 'https://b.example/', verdict: null },
    ])
  })
} else {
  fs.rmSync(folder, { recursive: true })
  test.skip('on PostgreSQL [no initdb here]')
}
