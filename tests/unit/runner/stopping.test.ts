/** How a run of the command line ends early, while its browser starts. The browser is a stand-in that never answers. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-stop-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const cli = ['--import', 'tsx', 'runner/cli.ts']
const through = (child: string[]) => [
  '--input-type=module',
  '-e',
  `import { runInherited } from './scripts/bootstrap/run.mjs'; process.exitCode = await runInherited(process.execPath, ${JSON.stringify(child)})`,
]

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on('exit', resolve))

const lives = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A browser that notes each start and never answers. */
function silentBrowser(name: string) {
  const starts = path.join(folder, `${name}-starts`)
  const file = path.join(folder, name)
  fs.writeFileSync(file, `#!/bin/sh\necho $$ >> ${starts}\nexec sleep 30\n`, { mode: 0o755 })
  const pids = () => (fs.existsSync(starts) ? fs.readFileSync(starts, 'utf8').trim().split('\n').map(Number) : [])
  return { file, pids }
}

describe.skipIf(process.platform === 'win32').concurrent('a signal while the browser starts', () => {
  test.each([
    ['SIGINT', 130, false],
    ['SIGTERM', 143, false],
    ['SIGTERM', 143, true],
  ] as const)(
    '%s ends with %i within two seconds, leaves no browser and starts no other (set-up before it: %s)',
    async (signal, status, whole) => {
      const { file, pids } = silentBrowser(`${signal}-${whole}`)
      const args = [...cli, '--browser', file, 'http://127.0.0.1:9/']
      const child = spawn(process.execPath, whole ? through(args) : args, { stdio: 'ignore' })
      const end = ended(child)
      for (let waited = 0; pids().length === 0 && waited < 200; waited++) await sleep(100)
      await sleep(300)
      const from = performance.now()
      child.kill(signal)
      expect(await end).toBe(status)
      expect(performance.now() - from).toBeLessThan(2000)
      expect(pids()).toHaveLength(1)
      expect(lives(pids()[0]!)).toBe(false)
    },
    40_000,
  )
})

test('a browser that is not there is told in one sentence, and the run ends with it', async () => {
  const args = [...cli, '--browser', path.join(folder, 'nowhere'), 'http://127.0.0.1:9/']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const end = ended(child)
  const [said] = await once(child.stderr!.setEncoding('utf8'), 'data')
  const from = performance.now()
  expect(await end).toBe(2)
  expect(performance.now() - from).toBeLessThan(5000)
  expect(said).toMatch(/^error: the browser does not start: .*\n$/)
}, 40_000)

test.skipIf(!fs.existsSync('/dev/full'))(
  'output to a full disk is an error in one sentence',
  async () => {
    const full = fs.openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [...cli, '--help'], { stdio: ['ignore', full, 'pipe'] })
    fs.closeSync(full)
    let said = ''
    child.stderr!.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    expect(await ended(child)).toBe(2)
    expect(said).toMatch(/^error: the output cannot be written: .*\n$/)
  },
  40_000,
)
