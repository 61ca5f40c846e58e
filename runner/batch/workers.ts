/** The worker processes of this machine. */
import type { Shop } from '../../demo/server.ts'
import { browserPathOf } from '../start-browser.ts'
import type { WorkerSettings } from './messages.ts'
import type { WorkerOptions } from './options.ts'
import { runPool, type Worker } from './pool.ts'
import type { Queue } from './queue.ts'
import { startWorkerProcess } from './worker-process.ts'

/** What worker processes are told. Throws `Refused` without a browser. */
export function settingsOf(options: WorkerOptions, folder: string, shop?: Shop): WorkerSettings {
  const { browserKind, browserArg, lang, wait, results } = options
  const executablePath = browserPathOf(options)
  const { hosts, ports, spki, authority } = shop ?? {}
  return {
    ...{ folder, lang, wait, browserKind, executablePath, browserArg },
    ...(results && { results }),
    ...(shop && { shop: { hosts, ports, spki, authority } as WorkerSettings['shop'] & object }),
  }
}

/** Runs workers until the queue is closed; `stop` ends them at once. Rejects as `runPool` does. */
export function runWorkers(
  queue: Queue,
  size: number,
  settings: WorkerSettings,
): { ended: Promise<void>; stop(): Promise<void> } {
  const running = new Set<Worker>()
  const start = async () => {
    const worker = await startWorkerProcess(settings)
    running.add(worker)
    return worker
  }
  return {
    ended: runPool(queue, size, start),
    async stop() {
      await queue.close()
      await Promise.all([...running].map((worker) => worker.close()))
    },
  }
}
