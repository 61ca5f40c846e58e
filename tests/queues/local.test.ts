import { localQueue } from '../../runner/batch/local-queue.ts'
import { contract } from './contract.ts'
import { fakeClock } from './fake-clock.ts'

const clock = fakeClock()
const rules = { attempts: 3, backoff: 10_000, pause: 2000 }
const open = async () => localQueue(rules, clock)

contract({
  name: 'in this process',
  ...{ rules, open },
  now: clock.now,
  pass: clock.pass,
  openAnother: async (queue) => queue,
  // The process is what keeps it.
  async restart(queue) {
    await queue.close()
    return open()
  },
  arguments: ['local'],
  async clear() {},
})
