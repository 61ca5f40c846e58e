import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
// @ts-expect-error plain JavaScript: it runs before anything is installed
import { installed } from '../../../scripts/bootstrap/dependencies.mjs'
import { findBrowser } from '../../../scripts/bootstrap/find-browser.mjs'
// @ts-expect-error plain JavaScript
import { add, nothing, onePassedOr, vitestCount } from '../../../scripts/bootstrap/tally.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

describe('whether what is installed is what the lock file asks for', () => {
  const lock = (name: string, packages: object) => {
    const file = path.join(folder, name)
    fs.writeFileSync(file, JSON.stringify({ packages }))
    return file
  }
  const wanted = lock('wanted.json', {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', dev: true },
    'node_modules/other-system': { version: '3.0.0', optional: true },
  })
  const a = { 'node_modules/a': { version: '1.0.0' } }
  const b = { 'node_modules/b': { version: '2.0.0' } }

  test.each<[string, object, boolean]>([
    ['all of it', { ...a, ...b }, true],
    ['and more', { ...a, ...b, 'node_modules/c': { version: '1.0.0' } }, true],
    ['one missing', a, false],
    ['another version', { ...a, 'node_modules/b': { version: '2.0.1' } }, false],
    ['another version of something optional', { ...a, ...b, 'node_modules/other-system': { version: '2.9.9' } }, false],
  ])('%s', (name, packages, expected) => {
    expect(installed(wanted, lock(`${name}.json`, packages))).toBe(expected)
  })
  test('nothing', () => expect(installed(wanted, path.join(folder, 'absent.json'))).toBe(false))
})

describe('which browser is taken', () => {
  const browser = (name: string, script: string) => {
    const file = path.join(folder, name)
    fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return file
  }
  const good = browser('good', 'echo Chromium 156.0.1.2 built somewhere')

  test.skipIf(process.platform === 'win32')('the first that starts and is new enough', async () => {
    const stub = browser('stub', 'echo install me first; exit 1')
    const old = browser('old', 'echo Google Chrome 99.0.1.2')
    expect(await findBrowser(['/nowhere', stub, old, good])).toBe(good)
    expect(await findBrowser([stub, old])).toBeUndefined()
  })
})

describe('counting', () => {
  const report = (more: object) => ({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...more,
  })
  const passed = [{ status: 'passed' }]

  test.each([
    ['all passed', report({}), 0, [3, 0, 0]],
    ['some failed, some skipped', report({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }), 1, [3, 2, 2]],
    ['a file that does not load', report({ testResults: [{ status: 'failed', assertionResults: [] }] }), 1, [3, 1, 0]],
    ['an error outside the tests', report({ testResults: [{ status: 'passed', assertionResults: passed }] }), 1, [3, 1, 0]],
    ['no report', undefined, 1, [0, 1, 0]],
  ])('%s', (_, given, status, [passedTests, failed, skipped]) => {
    expect(vitestCount(given, status)).toEqual({ passed: passedTests, failed, skipped })
  })
  test('tools count as one each', () => {
    expect(add(add(nothing, onePassedOr(0)), onePassedOr(2))).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })
})
