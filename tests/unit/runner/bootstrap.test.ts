import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
// @ts-expect-error plain JavaScript
import { kindAsked } from '../../../scripts/bootstrap/browser.mjs'
// @ts-expect-error plain JavaScript: it runs before anything is installed
import { installed } from '../../../scripts/bootstrap/dependencies.mjs'
import { findBrowser } from '../../../scripts/bootstrap/find-browser.mjs'
import { findFirefox, firefoxCandidates } from '../../../scripts/bootstrap/find-firefox.mjs'
// @ts-expect-error plain JavaScript
import { add, lastLine, nothing, toolCount, vitestCount, vitestFailures } from '../../../scripts/bootstrap/tally.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

describe('whether installed packages match the lock file', () => {
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

describe('choice of the browser', () => {
  const browser = (name: string, script: string) => {
    const file = path.join(folder, name)
    fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return file
  }
  const good = browser('good', 'echo Chromium 156.0.1.2 built somewhere')

  test.skipIf(process.platform === 'win32')('takes the first that starts and is new enough', async () => {
    const stub = browser('stub', 'echo install me first; exit 1')
    const old = browser('old', 'echo Google Chrome 99.0.1.2')
    expect(await findBrowser(['/nowhere', stub, old, good])).toBe(good)
    expect(await findBrowser([stub, old])).toBeUndefined()
  })

  test.skipIf(process.platform === 'win32')('refuses an old Firefox too', async () => {
    const old = browser('old-firefox', 'echo Mozilla Firefox 140.12.0esr')
    const esr = browser('firefox', 'echo Mozilla Firefox 153.7.0esr')
    const release = browser('firefox-release', 'echo Mozilla Firefox 160.0')
    expect(await findFirefox([old, esr])).toBe(esr)
    expect(await findFirefox([release])).toBe(release)
    expect(await findFirefox([old])).toBeUndefined()
  })

  test('prefers a browser named by the user to those on the path', () => {
    const before = { ...process.env }
    try {
      process.env.FIREFOX_PATH = '/mine/firefox'
      process.env.PATH = '/some/bin'
      expect(firefoxCandidates().slice(0, 2)).toEqual(['/mine/firefox', path.join('/some/bin', 'firefox')])
    } finally {
      process.env = before
    }
  })

  test.each([
    [['https://tienda.example/'], 'chromium'],
    [['--browser-kind', 'firefox'], 'firefox'],
    [['--json', '--browser-kind=firefox', 'https://tienda.example/'], 'firefox'],
    [['--browser-kind', 'firefox', '--browser-kind', 'chromium'], 'chromium'],
    [['--browser-kind'], 'chromium'],
  ])('%j asks for %s', (args, kind) => expect(kindAsked(args)).toBe(kind))
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
  test('what failed is named, with its message', () => {
    const tests = [
      { status: 'passed', fullName: 'adds', failureMessages: [] },
      { status: 'failed', fullName: 'divides', failureMessages: ['expected 2 to be 3'] },
    ]
    const report = { testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: tests }] }
    expect(vitestFailures(report, 1)).toEqual(['a.test.ts > divides\nexpected 2 to be 3'])
    const broken = { testResults: [{ name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }] }
    expect(vitestFailures(broken, 1)).toEqual(['b.test.ts\nno such module'])
    const passed = { testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [tests[0]] }] }
    expect(vitestFailures(passed, 0)).toEqual([])
    expect(vitestFailures(passed, 1)).toEqual(['an error outside any test, printed above'])
    expect(vitestFailures(undefined, 1)).toEqual(['vitest ended without a report'])
  })
  test('the last line names what could not run without its program', () => {
    expect(lastLine({ passed: 3, failed: 0, skipped: 0 }, [])).toBe('3 passed, 0 failed')
    expect(lastLine({ passed: 3, failed: 1, skipped: 2 }, ['e2e-firefox'])).toBe(
      '3 passed, 1 failed, 2 skipped (could not run: e2e-firefox)',
    )
  })
  test('counts each tool as one', () => {
    const lint = toolCount(['lint.mjs'], 2)
    expect(add(add(nothing, toolCount(['types.mjs'], 0)), lint)).toEqual({ passed: 1, failed: 1, skipped: 0 })
    expect(lint.failures).toEqual(['lint.mjs (exit status 2)'])
  })
})
