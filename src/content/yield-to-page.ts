/** Keeps the page responsive while it is read: after 10 ms of reading the page's own tasks run first. */

/** Milliseconds of reading without a break. */
const longestRun = 10
let started = performance.now()

/** A promise to await when the page's tasks are due; `undefined` while there is time left. */
export function yieldToPage(): Promise<void> | undefined {
  if (performance.now() - started < longestRun) return undefined
  return nextTask().then(() => {
    started = performance.now()
  })
}

/** Results of `read` for all items, in order, yielding to the page between items. */
export async function mapYielding<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => Iterable<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) {
    for (const result of read(item)) results.push(result)
    const pause = yieldToPage()
    // No `await` without need: one per item adds up over ten thousand items.
    if (pause) await pause
  }
  return results
}

/** Resolves in the next task. Uses a message because timers are throttled in background tabs. */
const nextTask = () =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = resume
    port2.postMessage(0)
  })
