/** The journal of a batch: one line for each finished shop, on disk before it counts as finished. */
import fs from 'node:fs'
import type { Verdict } from '../../src/engine/audit/types.ts'
import type { ErrorCode } from '../problems.ts'

export interface Entry {
  /** The job's. */
  id: string
  n: number
  /** As it may be shown: without what may be secret. */
  address: string
  label?: string
  /** Of the result, in the folder `results`. */
  file: string
  at: string
  verdict?: Verdict
  /** Why there is no audit. */
  error?: { code: ErrorCode; detail: string }
}

export interface Journal {
  /** What was in it when it was opened; of several lines about a job the last. */
  entries: ReadonlyMap<string, Entry>
  /** Returns when the line is on disk. */
  add(entry: Entry): void
  close(): void
}

const isEntry = (value: unknown): value is Entry => {
  const { id, file } = (value ?? {}) as Partial<Entry>
  return typeof id === 'string' && typeof file === 'string' && !/[/\\]/.test(file)
}

/** The lines of a journal that can be read. A crash while a line was written leaves a part of it: that shop is not finished. */
export function entriesIn(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line)
      return isEntry(value) ? [value] : []
    } catch {
      return []
    }
  })
}

/** Opens a journal, or creates it. Throws the file system's errors. */
export function openJournal(file: string): Journal {
  const handle = fs.openSync(file, 'a+')
  const text = fs.readFileSync(handle, 'utf8')
  // A torn line is ended, so that the next does not run into it.
  if (text !== '' && !text.endsWith('\n')) fs.writeSync(handle, '\n')
  return {
    entries: new Map(entriesIn(text).map((entry) => [entry.id, entry])),
    add(entry) {
      fs.writeSync(handle, `${JSON.stringify(entry)}\n`)
      fs.fsyncSync(handle)
    },
    close: () => fs.closeSync(handle),
  }
}
