import { defineConfig } from 'vitest/config'
import { testFiles } from './scripts/mutation/tests.mjs'

/** The tests of mutants, by vitest itself: says in full what fails, on code without mutants. */
export default defineConfig({ test: { name: 'recorded', include: testFiles() } })
