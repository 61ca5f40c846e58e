/** A worker process: one browser with the extension, used for one shop after the other. Started by `worker-process.ts`. */
import fs from 'node:fs'
import os from 'node:os'
import type { Shop } from '../../demo/server.ts'
import { type AuditOptions, begin, finish, type Visit } from '../audit-url.ts'
import { codeOf } from '../files.ts'
import { asCannotAudit } from '../problems.ts'
import { auditRecording } from '../recording/audit-recording.ts'
import { readRecording } from '../recording/read.ts'
import { Refused } from '../refused.ts'
import type { Session } from '../session.ts'
import { startBrowser } from '../start-browser.ts'
import { browserPool } from './browser-pool.ts'
import { failureOf } from './failures.ts'
import type { Job } from './job.ts'
import type { FromWorker, ToWorker, WorkerSettings } from './messages.ts'
import { openResults } from './open-queue.ts'
import type { Results } from './results.ts'
import { batchTexts } from './texts/index.ts'

let settings: WorkerSettings
let results: Results

/** Aborted when the process that started this one is gone. */
const gone = new AbortController()

const tell = (message: FromWorker) => void process.send?.(message, () => {})

const browsers = browserPool(async () => {
  gone.signal.throwIfAborted()
  const { browserKind, executablePath, browserArg, shop, lang } = settings
  const launching = { executablePath, args: browserArg, stop: gone.signal, ...(shop && { shop: shop as Shop }) }
  return startBrowser(browserKind, lang, launching)
})

/** Ends when all that had the browser to itself before has ended. */
let turn: Promise<unknown> = Promise.resolve()

/** Does `act` while no other shop has the browser to itself: clicks never overlap. */
function inTurn<Value>(job: Job, session: Session, act: () => Promise<Value>): Promise<Value> {
  const result = turn.then(async () => {
    tell({ is: 'turn', id: job.id })
    // Country and product given for one row say nothing of the next.
    await session.inBackground('chrome.storage.local.clear()').catch(() => {})
    return act()
  })
  turn = result.catch(() => {})
  return result
}

/** The page of a shop loads while another is read. */
async function visited(session: Session, job: Job, options: AuditOptions): Promise<Visit[]> {
  try {
    const opening = await begin(session, job.address, options)
    await opening.ready
    return [await inTurn(job, session, () => finish(session, opening, options))]
  } catch (error) {
    return [{ url: job.address, error: asCannotAudit(error) }]
  }
}

/** What became of a recording; what failed in it comes first. */
const played = (session: Session, job: Job, file: string, options: AuditOptions): Promise<Visit[]> =>
  inTurn(job, session, () =>
    auditRecording(session, readRecording(file, [], settings.lang), [], options, { onPage() {}, onOther() {} }),
  )

/** An address is tried in another browser when the browser dies. A recording is not: it may have paid. */
async function visitsOf(job: Job, options: AuditOptions): Promise<Visit[]> {
  const { recording } = job
  if (recording) return browsers.use((session) => played(session, job, recording, options))
  const once = () =>
    browsers.use(async (session) => {
      const visits = await visited(session, job, options)
      return { visits, lost: visits.some((visit) => 'error' in visit) && !session.isAlive() }
    })
  const first = await once()
  return first.lost ? (await once()).visits : first.visits
}

async function audit(job: Job): Promise<FromWorker> {
  const { id } = job
  const { folder, lang, wait } = settings
  const presets = { corrections: job.corrections, language: lang, ...(job.answers && { answers: { [job.shop]: job.answers } }) }
  for (const visit of await visitsOf(job, { presets, wait, picture: false, keep: false })) {
    const failure = failureOf(visit)
    if (failure) return { is: 'failed', id, failure: { ...failure, ...(job.recording && { final: true }) } }
    try {
      await results.write(job, visit)
    } catch (error) {
      const [option, place] = settings.results ? ['results', results.placeOf(job)] : ['out', folder]
      throw new Refused(`error: --${option}: ${batchTexts[lang].cannotWrite(place!, codeOf(error))}`)
    }
  }
  return { is: 'done', id }
}

async function answer(message: ToWorker): Promise<FromWorker> {
  if ('job' in message) return audit(message.job)
  settings = message.settings
  results = await openResults(settings, settings.folder)
  const session = await browsers.ready()
  return { is: 'ready', atOnce: session.openTabBehind ? 2 : 1 }
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
  await browsers.close()
  gone.abort()
  if (process.env.SEMAFORO_TEMPORARY === os.tmpdir()) fs.rmSync(os.tmpdir(), { recursive: true, force: true })
  process.exit()
})
