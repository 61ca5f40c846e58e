/** `npm start -- worker`: audits shops of a queue on a server, until it is stopped. */
import { codeOf, refused } from '../files.ts'
import { fromCaller } from '../from-caller.ts'
import { Stopped, stoppedWith, stopSignal } from '../stop.ts'
import { openResults, openServerQueue, shownServer } from './open-queue.ts'
import { readWorkerOptions } from './options.ts'
import { usualRules } from './queue.ts'
import { prepareResults } from './results.ts'
import { batchTexts } from './texts/index.ts'
import { runWorkers, settingsOf } from './workers.ts'

/** Returns when a worker cannot go on only, by throwing `Refused`; a stopped one throws `Stopped`. */
export async function worker(args: readonly string[]): Promise<number> {
  const options = readWorkerOptions(args)
  const { lang, queue: address, name, workers, pauseBetween, out } = options
  const texts = batchTexts[lang]
  const folder = out === undefined ? '' : fromCaller(out)
  try {
    if (out !== undefined) prepareResults(folder)
  } catch (error) {
    throw refused('out', texts.cannotWrite(out!, codeOf(error)))
  }
  // A server that is not there is told before any browser starts.
  await (await openResults(options, folder)).close()
  const settings = settingsOf(options, folder)
  const queue = await openServerQueue(address, name, { ...usualRules, pause: pauseBetween }, lang)
  const pool = runWorkers(queue, workers, settings)
  process.stderr.write(`${texts.workerStarts(workers, shownServer(address))}\n`)
  stopSignal.addEventListener('abort', () => void pool.stop().catch(() => {}))
  await pool.ended.catch((error) => {
    if (stoppedWith() === undefined) throw error
  })
  process.stderr.write(`${texts.workerStopped}\n`)
  throw new Stopped()
}
