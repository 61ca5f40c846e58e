/** Counting checks and tests. */

export const nothing = { passed: 0, failed: 0, skipped: 0 }

export const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped })

/** A tool without tests of its own counts as one. What it says is printed above; at the end its command is named. */
export const toolCount = (args, status) =>
  status === 0
    ? { ...nothing, passed: 1, failures: [] }
    : { ...nothing, failed: 1, failures: [`${args.join(' ')} (exit status ${status})`] }

/**
 * Counts a vitest report. A file that could not be loaded has no tests to count and is one failure; so is a run that ended badly
 * with every test passed, such as an error outside any test.
 */
export function vitestCount(report, status) {
  if (!report) return { ...nothing, failed: 1 }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: failed || status === 0 ? failed : 1,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** The longest part of a failure's message that is repeated at the end. */
const longestMessage = 1200

/**
 * What failed in a vitest report: file, test, and the beginning of its message. Repeated after everything else, because the place where it
 * was first printed may be thousands of lines up, or cut away where only the end of a log is kept.
 */
export function vitestFailures(report, status) {
  if (!report) return ['vitest ended without a report']
  const said = report.testResults
    .filter((file) => file.status === 'failed')
    .flatMap((file) => {
      const failed = file.assertionResults.filter((test) => test.status === 'failed')
      const found = failed.map((test) => ({ name: `${file.name} > ${test.fullName}`, message: test.failureMessages.join('\n') }))
      return found.length ? found : [{ name: file.name, message: file.message ?? '' }]
    })
    .map(({ name, message }) => `${name}\n${message.slice(0, longestMessage)}`)
  return said.length || status === 0 ? said : ['an error outside any test, printed above']
}

/** How it ended, with the checks that were left out because the program that they need is not here. */
export function lastLine({ passed, failed, skipped }, left) {
  const without = left.length ? ` (could not run: ${left.join(', ')})` : ''
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped${without}` : ''}`
}
