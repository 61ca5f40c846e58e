/** The other tests here judge what was recorded: that is worth as much as a reading only if it is what the collector reads today. */
import { expect, test } from 'vitest'
import { recordingHash } from './made-from.ts'
import { allPages, isUpToDate } from './recordings.ts'

test('every page was read by the collector as it is now, in this browser', async () => {
  const pages = allPages()
  expect(pages.length).toBeGreaterThan(900)
  const hashOf = await recordingHash()
  const stale = pages.filter((page) => !isUpToDate(page, hashOf(page))).map(({ name }) => name)
  expect(stale, 'run "npm run check" to read them').toEqual([])
}, 120_000)
