/** Waiting for a page that is still loading, for a bounded time and without listening to it. */
import { readyStateOf } from './collect/dom.ts'

const step = 50

/**
 * Resolves at once when the document is complete; else when it is, or after `limit` milliseconds.
 * @returns whether the document was complete
 */
export async function waitUntilLoaded(limit = 3000): Promise<boolean> {
  for (let waited = 0; readyStateOf(document) !== 'complete'; waited += step) {
    if (waited >= limit) return false
    await new Promise((resume) => setTimeout(resume, step))
  }
  return true
}
