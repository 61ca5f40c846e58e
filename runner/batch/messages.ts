/** What a batch and its worker processes tell each other. */

import type { Shop } from '../../demo/server.ts'
import type { Language } from '../../src/engine/knowledge/words.ts'
import type { BrowserKind } from '../session.ts'
import type { Job } from './job.ts'
import type { Failure } from './queue.ts'

/** What a worker process has to know to begin. */
export interface WorkerSettings {
  folder: string
  /** A server with a table of results, in the place of the folder. */
  results?: string
  lang: Language
  wait: number
  browserKind: BrowserKind
  executablePath: string
  browserArg: string[]
  /** The sample shop, where it is audited. */
  shop?: Omit<Shop, 'close'>
}

export type ToWorker = { settings: WorkerSettings } | { job: Job }

/**
 * `ready` answers the settings, `done` and `failed` a job. `turn`: of the jobs that a worker has, this one has the browser to itself from
 * now on. `refused`: in a sentence, why no shop at all can be audited.
 */
export type FromWorker =
  | { is: 'ready'; atOnce: number }
  | { is: 'turn'; id: string }
  | { is: 'done'; id: string }
  | { is: 'failed'; id: string; failure: Failure }
  | { is: 'refused'; says: string }
