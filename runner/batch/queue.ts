/** What a batch asks of a queue. `local-queue.ts` keeps it in this process, `bull-queue.ts` on a server; one suite of tests holds both to it. */
import type { ErrorCode } from '../problems.ts'
import type { Job } from './job.ts'

/** Why a job came to nothing. */
export interface Failure {
  code: ErrorCode
  /** The browser's own message. */
  detail: string
  /** Whether another attempt would end alike. */
  final?: boolean
}

/** A job that one worker has, until it calls `done` or `failed`. */
export interface Taken {
  job: Job
}

/** A job that will not be tried again, and why where it has no result. */
export interface Finished {
  job: Job
  failure?: Failure
}

export interface Counts {
  waiting: number
  /** Being audited now. */
  active: number
  /** Finished and not yet forgotten. */
  finished: number
  paused: boolean
}

export interface Queue {
  /** A job that the queue has already is left as it is. */
  add(jobs: readonly Job[]): Promise<void>
  /** Waits for a job that may be done now. One of each shop at a time, and a pause after it. Undefined once the queue is closed. */
  take(): Promise<Taken | undefined>
  done(taken: Taken): Promise<void>
  /** The job is tried again later; after its last attempt, or when another would end alike, it is finished. */
  failed(taken: Taken, failure: Failure): Promise<void>
  /** Gives a job back as it was taken: no attempt is counted. */
  giveBack(taken: Taken): Promise<void>
  /** Waits for finished jobs, but not forever: the list may be empty. Each is told until it is forgotten. */
  finished(): Promise<Finished[]>
  forget(jobs: readonly Job[]): Promise<void>
  counts(): Promise<Counts>
  /** No more jobs are given out, by any worker; those being done are finished. */
  pause(): Promise<void>
  resume(): Promise<void>
  /** This process takes no more part. What it had taken is tried again by others. */
  close(): Promise<void>
}

export interface Rules {
  /** How often a job is tried at most. */
  attempts: number
  /** Milliseconds before the second attempt; twice as long before each further one. */
  backoff: number
  /** Milliseconds between two visits of one shop. */
  pause: number
}

export const usualRules: Rules = { attempts: 3, backoff: 15_000, pause: 2_000 }
