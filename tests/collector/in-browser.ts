import { afterAll, beforeAll } from 'vitest'
import type { Read } from '../expectations/read.ts'
import { openReader, type Reader } from './read.ts'

/** Opens a browser for the tests of a file, and reads their fixtures in it. */
export function inBrowser(): Read {
  let reader: Reader
  beforeAll(async () => {
    reader = await openReader()
  })
  afterAll(() => reader.close())
  return (fixture) => reader.read(fixture)
}
