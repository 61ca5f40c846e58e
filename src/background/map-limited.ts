/** How many calls run at a time: the page's own tasks run before the next ones start. */
const concurrency = 2
/** Milliseconds after which a call no longer holds up the next: it is waiting for a frame that is still loading. */
const longestWait = 50

/**
 * Results of `read` for all items, in order, two items at a time. An item that fails gives no
 * results and does not stop the others.
 */
export async function mapLimited<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const readings: Promise<readonly Result[]>[] = []
  const left = items.values()
  const work = async () => {
    for (const item of left) {
      const reading = read(item).catch(() => [])
      readings.push(reading)
      await Promise.race([reading, new Promise((resume) => setTimeout(resume, longestWait))])
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return (await Promise.all(readings)).flat()
}
