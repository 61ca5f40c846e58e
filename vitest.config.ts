import { defineConfig } from 'vitest/config'

/** What the browser's driver says when its connection is lost; no assertion of ours reads like it. */
const brokenConnection =
  /^(Protocol error|Target closed|Session closed|Connection closed|Execution context (was destroyed|is not available))/

/**
 * Tests that start a browser run one file after the other: two browsers on two cores slow each other down past any time limit. A test whose
 * connection to the browser broke is tried once more, and `npm test` names at its end what passed at the second attempt only
 * (`scripts/bootstrap/checks.mjs`). An expectation that fails, or a time that runs out, is never tried again.
 */
const withBrowser = {
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  retry: { count: 1, condition: brokenConnection },
}

/**
 * End-to-end tests share one browser (`tests/e2e/shared-browser.ts`), so their files share one process. Runs of the command line start
 * browsers of their own, three at most at a time.
 */
const shared = {
  ...withBrowser,
  // What is waited for has as long on a busy machine as the tests themselves allow for.
  expect: { poll: { timeout: 10_000 } },
  isolate: false,
  maxConcurrency: 3,
  environment: './tests/e2e/shared-browser.ts',
}

/** The same scenarios in the other kind of browser; `tests/e2e/harness.ts` hides the difference. */
const inFirefox = { ...shared, env: { BROWSER_KIND: 'firefox' } }

const unit = ['tests/unit/**/*.test.{ts,tsx}']

/**
 * Unit tests share the modules that they load, which halves their time. These put others in a module's place, and load their own; or they
 * measure CPU time, which is that of all threads of a process.
 */
const apart = [
  'tests/unit/certificate.test.ts',
  'tests/unit/hostile-patterns.test.ts',
  'tests/unit/journeys/kept.test.ts',
  'tests/unit/journeys/private.test.ts',
  'tests/unit/kept-tab.test.ts',
  'tests/unit/phrases.test.ts',
  'tests/unit/quality/kept.test.ts',
  'tests/unit/read-page-readings.test.ts',
  'tests/unit/read-page-replaced.test.ts',
  'tests/unit/snapshot/adding-a-part.test.ts',
]

const onPostgres = 'tests/queues/postgres.test.ts'
const withServer = { testTimeout: 30_000, hookTimeout: 30_000 }

/** Not `vite.config.ts`: tests read the sources as they are, and the extension as it was built. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: unit, exclude: apart, pool: 'threads', isolate: false } },
      { test: { name: 'unit-apart', include: apart } },
      { test: { name: 'queues', include: ['tests/queues/**/*.test.ts'], exclude: [onPostgres], ...withServer } },
      { test: { name: 'queues-postgres', include: [onPostgres], ...withServer } },
      { test: { name: 'recorded', include: ['tests/recorded/**/*.test.ts'], pool: 'threads', isolate: false } },
      { test: { name: 'collector', include: ['tests/collector/**/*.test.ts'], ...withBrowser } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...shared } },
      {
        test: {
          name: 'e2e-firefox',
          include: ['tests/e2e/**/*.test.ts'],
          // The same whatever the browser (docs/firefox.md): once is enough.
          exclude: ['**/source-zip.test.ts'],
          ...inFirefox,
        },
      },
    ],
  },
})
