/** Mutation testing of the part that judges. `npm run test:mutation` records the snapshots that the tests need and then runs this. */
export default {
  mutate: ['src/engine/{audit,requirements,snapshot}/**/*.ts'],
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine must not make a slow run look like an endless one.
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: 'node_modules/.cache/semaforo/mutants.json',
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'out', 'docs', 'demo', 'public'],
  // The tests read sources through Vite alone, so no tsconfig has to be rewritten for the copy.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  warnings: { slow: false },
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'out/mutation/report.html' },
  jsonReporter: { fileName: 'out/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
}
