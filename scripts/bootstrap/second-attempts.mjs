/**
 * A vitest reporter: writes the names of tests that passed only at the second attempt into the file that `SECOND_ATTEMPTS` names, one a
 * line. A test whose connection to the browser broke gets a second attempt (`vitest.config.ts`); each is a fault to be found, so it is named at
 * the end.
 */
import fs from 'node:fs'

export default class SecondAttempts {
  names = []

  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.names.push(`${test.module.relativeModuleId} > ${test.fullName}`)
  }

  onTestRunEnd() {
    if (process.env.SECOND_ATTEMPTS) fs.writeFileSync(process.env.SECOND_ATTEMPTS, this.names.map((name) => `${name}\n`).join(''))
  }
}
