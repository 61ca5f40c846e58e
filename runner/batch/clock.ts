/** The time, so that tests and the simulation need not wait. */

export interface Clock {
  /** Milliseconds. */
  now(): number
  /** Calls `act` after so many milliseconds. */
  after(milliseconds: number, act: () => void): void
}

export const realClock: Clock = {
  now: Date.now,
  after: (milliseconds, act) => void setTimeout(act, milliseconds).unref(),
}
