/** A process that takes a job of a queue, says so, and goes on forever. `node taker.ts ADDRESS NAME LOCK JOBS`, or `node taker.ts local JOBS`. */
import { bullQueue } from '../../runner/batch/bull-queue.ts'
import { localQueue } from '../../runner/batch/local-queue.ts'
import { usualRules } from '../../runner/batch/queue.ts'

const [address, name, lock] = process.argv.slice(2)
const queue =
  address === 'local' ? localQueue(usualRules) : await bullQueue(address!, name!, usualRules, { lock: Number(lock), look: 50 })
await queue.add(JSON.parse(process.argv.at(-1)!))
const taken = await queue.take()
process.stdout.write(`took ${taken!.job.id}\n`)
setInterval(() => {}, 1000)
