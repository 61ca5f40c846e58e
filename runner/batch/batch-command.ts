/** `npm start -- batch`: audits the shops of a list. */
import path from 'node:path'
import { codeOf, refused } from '../files.ts'
import { fromCaller } from '../from-caller.ts'
import { Refused } from '../refused.ts'
import { statusAfter } from '../report.ts'
import { withSample } from '../sample-shop.ts'
import { stoppedWith, stopSignal, unlessStopped } from '../stop.ts'
import { collect, NoResult } from './collect.ts'
import { takeFolder } from './folder-lock.ts'
import type { Job } from './job.ts'
import { type Journal, openJournal } from './journal.ts'
import { localQueue } from './local-queue.ts'
import { openResults, openServerQueue, shownServer } from './open-queue.ts'
import { type BatchOptions, readBatchOptions, type SwitchOptions } from './options.ts'
import { usualRules } from './queue.ts'
import { prepareResults, type Results, visitOf } from './results.ts'
import { readShops } from './shops-file.ts'
import { startSummary } from './summary.ts'
import { batchTexts } from './texts/index.ts'
import { startWatch } from './watch.ts'
import { runWorkers, settingsOf } from './workers.ts'

const tell = (line: string) => void process.stderr.write(`${line}\n`)

/** Gives the exit status. Throws `CommanderError` and `Refused`, and `Stopped` where the run was. */
export async function batch(args: readonly string[]): Promise<number> {
  const options = readBatchOptions(args)
  return 'csv' in options ? auditList(options) : switchQueue(options)
}

async function switchQueue({ queue: address, name, lang, pause }: SwitchOptions): Promise<number> {
  const queue = await openServerQueue(address, name, usualRules, lang)
  await (pause ? queue.pause() : queue.resume())
  await queue.close()
  tell(batchTexts[lang][pause ? 'paused' : 'resumed'])
  return 0
}

async function auditList(options: BatchOptions): Promise<number> {
  const { lang, csv, out } = options
  const { jobs, warnings } = readShops(csv, lang)
  if (options.queue && jobs.some(({ recording }) => recording))
    throw new Refused(`error: ${batchTexts[lang].wrong.recordingInQueue}`)
  for (const warning of warnings) tell(`${csv}: ${warning}`)
  const folder = fromCaller(out)
  const { journal, release } = openFolder(folder, options)
  let results: Results | undefined
  try {
    results = await openResults(options, folder, out)
    return await auditJobs(jobs, folder, results, journal, options)
  } finally {
    await results?.close().catch(() => {})
    journal.close()
    release()
  }
}

/** The results folder, for this process alone. Throws `Refused`. */
function openFolder(folder: string, { lang, out }: BatchOptions): { journal: Journal; release(): void } {
  const texts = batchTexts[lang]
  try {
    prepareResults(folder)
    const taken = takeFolder(folder)
    if ('owner' in taken) throw refused('out', texts.folderInUse(out, taken.owner, path.join(out, 'batch.lock')))
    return { journal: openJournal(path.join(folder, 'journal.ndjson')), release: taken.release }
  } catch (error) {
    throw error instanceof Refused ? error : refused('out', texts.cannotWrite(out, codeOf(error)))
  }
}

async function auditJobs(
  jobs: readonly Job[],
  folder: string,
  results: Results,
  journal: Journal,
  options: BatchOptions,
): Promise<number> {
  const { lang, failOn, retry, out } = options
  const texts = batchTexts[lang]
  const { entries } = journal
  const listed = jobs.filter(({ id }) => entries.has(id)).length
  if (entries.size > 0 && listed === 0) throw refused('out', texts.otherList(out))

  const summary = startSummary(lang)
  let status = 0
  const left: Job[] = []
  for (const job of jobs) {
    const entry = entries.get(job.id)
    const visit = entry && !(retry && entry.error) ? await visitOf(results, entry, job) : undefined
    if (visit) {
      summary.add(job, visit)
      status = statusAfter(status, visit, failOn)
    } else left.push(job)
  }
  tell(texts.begins(jobs.length - left.length, left.length, entries.size - listed))

  let done = jobs.length - left.length
  // At once: what is still to end may be cut off.
  stopSignal.addEventListener('abort', () => tell(texts.stopped(done, jobs.length)))
  if (left.length > 0) {
    await run(left, folder, results, journal, options, jobs.length, (job, visit) => {
      done += 1
      summary.add(job, visit)
      status = Math.max(status, statusAfter(status, visit, failOn))
    })
  }
  unlessStopped()
  summary.print(folder, out)
  return status
}

/** Audits what is left: with workers of its own, or with those of a queue on a server. */
async function run(
  left: readonly Job[],
  folder: string,
  results: Results,
  journal: Journal,
  options: BatchOptions,
  total: number,
  onFinished: Parameters<typeof collect>[0]['onFinished'],
): Promise<void> {
  const { lang, queue: address, name, workers, pauseBetween } = options
  const rules = { ...usualRules, pause: pauseBetween }
  const { shop } = address ? {} : await withSample({ urls: left.map((job) => job.address), open: false, journey: false })
  try {
    // Before the queue: without a browser nothing begins.
    const settings = address ? undefined : settingsOf(options, folder, shop)
    unlessStopped()
    const queue = address ? await openServerQueue(address, name, rules, lang) : localQueue(rules)
    const pool = settings && runWorkers(queue, Math.min(workers, left.length), settings)
    const stop = () => void (pool ? pool.stop() : queue.close()).catch(() => {})
    stopSignal.addEventListener('abort', stop)
    if (address) tell(texts(options).waitsForWorkers(workerCommand(options)))
    const watch = startWatch(lang, queue, total, total - left.length)
    // A pool that fails ends the collecting too, because it closes the queue.
    let failed = false
    const ended = pool?.ended.catch((error) => {
      failed = true
      throw error
    })
    ended?.catch(() => {})
    try {
      await collect({
        ...{ queue, results, journal, jobs: left },
        isStopped: () => failed || stoppedWith() !== undefined,
        onFinished(job, visit) {
          watch.finished('error' in visit)
          onFinished(job, visit)
        },
      })
    } catch (error) {
      throw error instanceof NoResult
        ? refused(options.results ? 'results' : 'out', texts(options).noResult(results.placeOf(error.job)))
        : error
    } finally {
      watch.end()
      await queue.close()
      if (stoppedWith() === undefined) await ended
    }
  } finally {
    await shop?.close()
  }
}

const texts = ({ lang }: BatchOptions) => batchTexts[lang]

const workerCommand = ({ queue, name, out, results }: BatchOptions) =>
  `npm start -- worker --queue ${shownServer(queue!)} --name ${name} ${results ? `--results ${shownServer(results)}` : `--out ${out}`}`
