/** A worker process: one browser with the extension, used for one shop after the other. Started by `worker-process.ts`. */
import fs from 'node:fs'
import os from 'node:os'
import type { Shop } from '../../demo/server.ts'
import type { AuditOptions, Visit } from '../audit-url.ts'
import { auditWithRestarts, type Current } from '../audit-with-restarts.ts'
import { codeOf } from '../files.ts'
import { auditRecording } from '../recording/audit-recording.ts'
import { readRecording } from '../recording/read.ts'
import { Refused } from '../refused.ts'
import type { Session } from '../session.ts'
import { startBrowser } from '../start-browser.ts'
import { failureOf } from './failures.ts'
import type { Job } from './job.ts'
import type { FromWorker, ToWorker, WorkerSettings } from './messages.ts'
import { openResults } from './open-queue.ts'
import type { Results } from './results.ts'
import { batchTexts } from './texts.ts'

/** After so many shops the browser is replaced, with all that it has kept of them. */
const shopsPerBrowser = 100

let settings: WorkerSettings
let results: Results
let current: Current | undefined
let audited = 0

/** Aborted when the process that started this one is gone. */
const gone = new AbortController()

const tell = (message: FromWorker) => void process.send?.(message, () => {})

async function start(): Promise<Session> {
  gone.signal.throwIfAborted()
  const { browserKind, executablePath, browserArg, shop, lang } = settings
  const launching = { executablePath, args: browserArg, stop: gone.signal, ...(shop && { shop: shop as Shop }) }
  return startBrowser(browserKind, lang, launching)
}

async function audit(job: Job): Promise<FromWorker> {
  const { folder, lang, wait } = settings
  if (audited > 0 && audited % shopsPerBrowser === 0) {
    await current?.session.close().catch(() => {})
    current = undefined
  }
  audited += 1
  current ??= { session: await start() }
  // Country and product given for one row say nothing of the next.
  await current.session.inBackground('chrome.storage.local.clear()').catch(() => {})
  const presets = { corrections: job.corrections, language: lang, ...(job.answers && { answers: { [job.shop]: job.answers } }) }
  const options = { presets, wait, picture: false, keep: false }
  const visits = job.recording ? await played(current.session, job.recording, options) : visited(current, job.address, options)
  for await (const visit of visits) {
    const failure = failureOf(visit)
    // A recording may have paid before it failed.
    if (failure) return { is: 'failed', failure: { ...failure, ...(job.recording && { final: true }) } }
    try {
      await results.write(job, visit)
    } catch (error) {
      const [option, place] = settings.results ? ['results', results.placeOf(job)] : ['out', folder]
      throw new Refused(`error: --${option}: ${batchTexts[lang].cannotWrite(place!, codeOf(error))}`)
    }
  }
  return { is: 'done' }
}

const visited = (browser: Current, address: string, options: AuditOptions) =>
  auditWithRestarts(browser, start, [address], options, () => {})

/** What became of a recording; what failed in it comes first. */
const played = (session: Session, file: string, options: AuditOptions): Promise<Visit[]> =>
  auditRecording(session, readRecording(file, [], settings.lang), [], options, { onPage() {}, onOther() {} })

async function answer(message: ToWorker): Promise<FromWorker> {
  if ('job' in message) return audit(message.job)
  settings = message.settings
  results = await openResults(settings, settings.folder)
  current = { session: await start() }
  return { is: 'ready' }
}

process.on('message', (message: ToWorker) => {
  answer(message).then(tell, (error) => {
    tell({ is: 'refused', says: error instanceof Refused ? error.message : `error: ${(error as Error).stack}` })
  })
})
// The process that started this one decides when it ends. When that is gone, so is the browser.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
process.on('disconnect', async () => {
  setTimeout(() => process.exit(), 5000)
  await current?.session.close().catch(() => {})
  gone.abort()
  if (process.env.SEMAFORO_TEMPORARY === os.tmpdir()) fs.rmSync(os.tmpdir(), { recursive: true, force: true })
  process.exit()
})
