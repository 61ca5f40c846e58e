/**
 * Runs the tests for Stryker in its own process. Stryker's vitest runner starts a worker for every
 * mutant, which takes ten times as long as the tests: they are pure functions of recorded snapshots
 * and take milliseconds.
 */
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { bundleTests } from './bundle.mjs'

/** The state that Stryker shares with instrumented code: active mutant, current test, coverage. */
globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
const shared = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE]

/** The code that makes the snapshots. What other code does to them is tried on the same ones again and again. */
const makesSnapshots = (file) => file.includes('/src/engine/snapshot/')

/** How many examples of a property are audited: what many find, fixtures find as well, and all are tried on each mutant that survives. */
const fewExamples = '5'

class InProcessRunner {
  /** Tests of code that was loaded without a mutant; undefined when it must be loaded again. */
  #clean
  #snapshots = new Map()
  /** What the tests are handed: the snapshots to use, if any. */
  #kept = { snapshots: { current: undefined } }
  /** By file, the tests that detected a mutant in it, the last one first: they are likely to detect the next. */
  #detectors = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.load = await bundleTests(this.#kept)
  }

  async dryRun() {
    shared.activeMutant = undefined
    this.#kept.snapshots.current = undefined
    process.env.FC_RUNS = fewExamples
    this.#clean = this.load()
    const tests = await runAll(this.#clean)
    return { status: DryRunStatus.Complete, tests, mutantCoverage: shared.mutantCoverage }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    shared.hitLimit = hitLimit
    shared.hitCount = hitLimit === undefined ? undefined : 0
    const isOfSnapshot = makesSnapshots(activeMutant.fileName)
    this.#kept.snapshots.current = isOfSnapshot ? undefined : this.#snapshots
    process.env.FC_RUNS = isOfSnapshot ? '' : fewExamples
    const tests = await this.#try(activeMutant, mutantActivation === 'static', testFilter)
    this.#remember(activeMutant.fileName, tests.at(-1))
    shared.activeMutant = undefined
    const timeOut = determineHitLimitReached(shared.hitCount, hitLimit)
    return toMutantRunResult(timeOut ?? { status: DryRunStatus.Complete, tests })
  }

  /** A static mutant takes effect while code is loaded, any other while it runs. */
  async #try({ id, fileName }, isStatic, only) {
    if (!isStatic) this.#clean ??= this.load()
    shared.activeMutant = id
    try {
      const tests = isStatic ? this.load() : this.#clean
      return await runUntilFailure(inOrder(tests, this.#detectors.get(fileName)), only && new Set(only))
    } catch (error) {
      return [{ id: '', name: 'loading', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) }]
    } finally {
      if (isStatic) this.#clean = undefined
    }
  }

  #remember(file, last) {
    if (last?.status !== TestStatus.Failed) return
    const others = (this.#detectors.get(file) ?? []).filter((id) => id !== last.id)
    this.#detectors.set(file, [last.id, ...others])
  }
}

/** The tests with these ids come first. */
function inOrder(tests, first = []) {
  const rank = new Map(first.map((id, index) => [id, index]))
  const rankOf = ({ id }) => rank.get(id) ?? first.length
  return [...tests].sort((one, other) => rankOf(one) - rankOf(other))
}

async function runAll(tests) {
  const results = []
  for (const test of tests) results.push(await runOne(test))
  return results
}

/** One failing test is enough to kill a mutant. */
async function runUntilFailure(tests, only) {
  const results = []
  for (const test of tests) {
    if (only && !only.has(test.id)) continue
    const result = await runOne(test)
    results.push(result)
    if (result.status === TestStatus.Failed) break
  }
  return results
}

async function runOne({ id, name, run }) {
  const start = performance.now()
  const result = (outcome) => ({ id, name, timeSpentMs: performance.now() - start, ...outcome })
  shared.currentTestId = id
  try {
    await run()
    return result({ status: TestStatus.Success })
  } catch (error) {
    return result({ status: TestStatus.Failed, failureMessage: String(error) })
  } finally {
    shared.currentTestId = undefined
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
