import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Redis } from 'ioredis'
import { afterAll } from 'vitest'
import { bullQueue } from '../../runner/batch/bull-queue.ts'
import { contract } from './contract.ts'
import { freePort } from './free-port.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-redis-'))
const port = await freePort()
const address = `redis://127.0.0.1:${port}`
let server: ChildProcess

async function start(): Promise<void> {
  const lasting = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '']
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...lasting]
  server = spawn(process.env.REDIS_SERVER ?? 'redis-server', args, { stdio: 'ignore' })
  const redis = new Redis(address, { maxRetriesPerRequest: null, retryStrategy: () => 50 })
  redis.on('error', () => {})
  await redis.ping()
  redis.disconnect()
}

async function kill(): Promise<void> {
  server.kill('SIGKILL')
  await new Promise((resolve) => server.on('exit', resolve))
}

await start()
afterAll(async () => {
  await kill()
  fs.rmSync(folder, { recursive: true })
})

const rules = { attempts: 3, backoff: 100, pause: 60 }
const times = { lock: 1000, look: 30 }
const open = () => bullQueue(address, 'test', rules, times)

contract({
  name: 'on Redis',
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
  mayLose: true,
  async clear() {
    const redis = new Redis(address)
    await redis.flushall()
    redis.disconnect()
  },
})
