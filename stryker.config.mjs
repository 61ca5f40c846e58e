/** Mutation testing of the code that judges. `npm run test:mutation` records the snapshots that the tests need, then runs this. */
export default {
  mutate: ['src/engine/{audit,requirements,snapshot}/**/*.ts'],
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Long enough that a slow run on a busy machine does not count as an endless loop.
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: 'node_modules/.cache/semaforo/mutants.json',
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'out', 'docs', 'public'],
  // Vite alone reads the sources, so Stryker need not rewrite tsconfig for its copy.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  warnings: { slow: false },
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'out/mutation/report.html' },
  jsonReporter: { fileName: 'out/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
}
