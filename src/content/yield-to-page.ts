/** Keeps the page answering while it is read: its own tasks go first, whenever reading has taken long. */

/** Milliseconds of reading without a break. */
const atMost = 10
let started = performance.now()

/** Nothing to wait for while there is time left, else the page's turn. */
export function yieldToPage(): Promise<void> | undefined {
  if (performance.now() - started < atMost) return undefined
  return nextTask().then(() => {
    started = performance.now()
  })
}

/** What `read` gives for all items, in their order, with breaks between them. */
export async function mapYielding<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => Iterable<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) {
    for (const result of read(item)) results.push(result)
    const pause = yieldToPage()
    // Waiting for nothing takes a turn too, which adds up over ten thousand items.
    if (pause) await pause
  }
  return results
}

/** What each part gives, by its name, with breaks between them. */
export async function readParts<Parts extends object>(
  readers: {
    [Name in keyof Parts]: () => Parts[Name] | Promise<Parts[Name]>
  },
): Promise<Parts> {
  const parts: Partial<Parts> = {}
  for (const name in readers) {
    parts[name] = await readers[name]()
    await yieldToPage()
  }
  return parts as Parts
}

/** A message to oneself: unlike a timer it is not held back in pages that are not in front. */
const nextTask = () =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = resume
    port2.postMessage(0)
  })
