/** The other tests in this folder use recordings, which are only valid if the current collector would read the same. */
import { expect, test } from 'vitest'
import { recordingHash } from './made-from.ts'
import { allPages, isUpToDate } from './recordings.ts'

test('every recording was made by the current collector and browser', async () => {
  const pages = allPages()
  expect(pages.length).toBeGreaterThan(900)
  const hashOf = await recordingHash()
  const stale = pages.filter((page) => !isUpToDate(page, hashOf(page))).map(({ name }) => name)
  expect(stale, 'run "npm run check" to read them').toEqual([])
}, 120_000)
