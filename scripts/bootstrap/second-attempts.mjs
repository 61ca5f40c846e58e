/**
 * A vitest reporter: writes the names of tests that passed only at the second attempt into the file that `SECOND_ATTEMPTS` names, one a
 * line. Tests in a browser get a second attempt, so that a browser's hiccup does not cost the whole run; each is a fault to be found, so it
 * is named at the end.
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
