/** Keeps the page answering while it is read: its own tasks go first, whenever reading has taken long. */

/** Milliseconds of reading without a break. */
const atMost = 16
let started = performance.now()

/** Resolves at once while there is time left, else after the page's turn. */
export async function breathe(): Promise<void> {
  if (performance.now() - started < atMost) return
  await nextTask()
  started = performance.now()
}

/** What `read` gives for all items, in their order, with breaks between them. */
export async function paced<Item, Result>(items: Iterable<Item>, read: (item: Item) => Result[]): Promise<Result[]> {
  const results: Result[] = []
  let count = 0
  for (const item of items) {
    results.push(...read(item))
    if (++count % 64 === 0) await breathe()
  }
  return results
}

/** A message to oneself: unlike a timer it is not held back in pages that are not in front. */
const nextTask = () =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = resume
    port2.postMessage(0)
  })
