/** Progress, and the one sentence with which the set-up gives up. Standard error only. */

/** One line on what is going on. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Ends the set-up with a sentence instead of a stack. */
export class Stop extends Error {}

/** Gives up: `sentence` says what to do. Exit status 2. */
export function fail(sentence) {
  throw new Stop(sentence)
}
