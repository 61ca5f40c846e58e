import { defineConfig } from 'vitest/config'
import { testFiles } from './scripts/mutation/tests.mjs'

/** Runs the tests that mutants are tried against in vitest, on unchanged code, for full failure messages. */
export default defineConfig({ test: { name: 'recorded', include: testFiles() } })
