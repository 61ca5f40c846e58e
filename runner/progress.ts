/** Progress on standard error while pages are audited. */
import ora from 'ora'
import { fromPage } from './terminal'

export interface Progress {
  show(text: string): void
  /** Clears the line, so that a result can be printed. */
  clear(): void
}

/** A spinner on a terminal, plain lines elsewhere. */
export function startProgress(): Progress {
  const spinner = ora({ stream: process.stderr, discardStdin: false })
  return {
    show: (text) => void spinner.start(fromPage(text)),
    clear: () => void spinner.stop(),
  }
}
