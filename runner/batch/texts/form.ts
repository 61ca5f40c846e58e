/** What `batch` and `worker` have to say in each language, and how numbers are written. */

export interface ProgressNumbers {
  done: number
  total: number
  active: number
  failed: number
  /** Shops a minute. */
  rate: number
  /** Until the end; undefined while it cannot be told. */
  minutes: number | undefined
  paused: boolean
}

type OptionNames =
  | 'csv'
  | 'out'
  | 'queue'
  | 'results'
  | 'name'
  | 'lang'
  | 'wait'
  | 'browserKind'
  | 'browser'
  | 'browserArg'
  | 'retry'
  | 'failOn'
  | 'pause'
  | 'resume'
  | 'help'

export interface BatchTexts {
  description: { batch: string; worker: string }
  usage: { batch: string; worker: string }
  options: Record<OptionNames, string> & {
    workers: (usual: number) => string
    pauseBetween: (usual: number) => string
  }
  status: string
  wrong: {
    workers: string
    queue: string
    results: string
    name: string
    oneList: string
    needsFolder: string
    needsQueue: (option: string) => string
    recordingInQueue: string
    noArgument: (argument: string) => string
  }
  /** Of the list. */
  list: {
    at: (line: number, says: string) => string
    quotes: string
    noHeader: (columns: string) => string
    columnTwice: (column: string) => string
    empty: string
    ignored: (columns: string) => string
    cells: (found: number, wanted: number) => string
    noAddress: string
    noAnswers: (file: string, shop: string) => string
    noneOf: (column: string, value: string, allowed: string) => string
    same: (line: number) => string
    more: (count: number) => string
  }
  cannotWrite: (folder: string, code: string) => string
  folderInUse: (folder: string, process: number, lock: string) => string
  otherList: (folder: string) => string
  /** At the beginning: what is finished already, what is left, and results of shops that the list has no more. */
  begins: (finished: number, left: number, others: number) => string
  noServer: (address: string, says: string) => string
  noResult: (place: string) => string
  waitsForWorkers: (command: string) => string
  workerStarts: (workers: number, address: string) => string
  paused: string
  resumed: string
  stopped: (done: number, total: number) => string
  workerStopped: string
  progress: (numbers: ProgressNumbers) => string
  /** Below the table. */
  rest: (rows: number, file: string) => string
  deadLetters: (count: number) => string
}

export const number = (locale: string, value: number, digits = 0) =>
  value.toLocaleString(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits })

/** Such as `3 h 05 min`. */
export function span(minutes: number): string {
  const whole = Math.ceil(minutes)
  return whole < 60 ? `${whole} min` : `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`
}
