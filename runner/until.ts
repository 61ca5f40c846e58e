import { sleep } from './until-quiet.ts'

/** Milliseconds. */
const defaultTimeout = 30_000

/** Polls `ask` until it gives true. Throws after `timeout` milliseconds. */
export async function until(what: string, ask: () => Promise<unknown>, timeout = defaultTimeout): Promise<void> {
  for (const end = Date.now() + timeout; !(await ask()); await sleep(25)) {
    if (Date.now() > end) throw new Error(`${what}: not within ${timeout} ms`)
  }
}
