/** Work that must not overlap: reading what is kept, changing it and keeping it again. */

/** A queue: each piece of work begins when the one before it has ended, well or badly. */
export function makeQueue(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work, work)
    last = done
    return done
  }
}
