/** Waits, for a bounded time, for a document that is still loading. Polls, so that no listener is added to the page. */
import { readyStateOf } from './collect/dom.ts'

/** Milliseconds between two looks. */
const interval = 50

/**
 * Resolves when the document is complete, at the latest after `limit` milliseconds.
 * @returns whether the document was complete
 */
export async function waitUntilLoaded(limit = 3000): Promise<boolean> {
  for (let waited = 0; readyStateOf(document) !== 'complete'; waited += interval) {
    if (waited >= limit) return false
    await new Promise((resume) => setTimeout(resume, interval))
  }
  return true
}
