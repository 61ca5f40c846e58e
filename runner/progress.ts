/** Progress on standard error while pages are audited. */
import ora from 'ora'
import { fromPage } from './terminal.ts'

interface Progress {
  show(text: string): void
  /** Clears the line, so that a result can be printed. */
  clear(): void
}

/** A spinner on a terminal, plain lines elsewhere. */
export function startProgress(): Progress {
  // On a terminal without a width, as some CI runners have, the spinner would clear lines without end.
  const isEnabled = process.stderr.isTTY && process.stderr.columns > 0
  const spinner = ora({ stream: process.stderr, discardStdin: false, isEnabled })
  return {
    show: (text) => void spinner.start(fromPage(text)),
    clear: () => void spinner.stop(),
  }
}
