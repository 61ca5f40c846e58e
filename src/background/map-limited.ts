/** So many are under way together: the page gets its turn before the next begin. */
const together = 2
/** Milliseconds for which the next wait: one that takes longer is itself waiting, for a frame that is still loading. */
const longest = 50

/** What `read` gives for all items. An item that fails gives nothing, and holds up no other. */
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
      await Promise.race([reading, new Promise((resume) => setTimeout(resume, longest))])
    }
  }
  await Promise.all(Array.from({ length: together }, work))
  return (await Promise.all(readings)).flat()
}
