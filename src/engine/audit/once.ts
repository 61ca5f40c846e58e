/**
 * A function of a snapshot that is worked out once for each snapshot and key. Snapshots never change, so the same answer can be given again; it
 * is forgotten with the snapshot. A journey is judged anew with each step, and only the new page costs.
 */
export function once<Page extends object, Answer>(work: (page: Page) => Answer): (page: Page) => Answer {
  const known = new WeakMap<Page, { answer: Answer }>()
  return (page) => {
    const found = known.get(page) ?? { answer: work(page) }
    known.set(page, found)
    return found.answer
  }
}
