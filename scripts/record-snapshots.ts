/**
 * Reads every fixture page in a browser once and keeps what the collector handed over, so that all that is pure can be tested without one.
 * Reads only the pages whose recording is out of date.
 */
import { openReader } from '../tests/collector/read.ts'
import { recordingHash } from '../tests/recorded/made-from.ts'
import { allPages, isUpToDate, keep } from '../tests/recorded/recordings.ts'

const hashOf = await recordingHash()
const stale = allPages().filter((page) => !isUpToDate(page, hashOf(page)))
if (stale.length > 0) {
  const reader = await openReader()
  try {
    for (const page of stale) keep(page, { madeFrom: hashOf(page), recording: await reader.record(page) })
  } finally {
    await reader.close()
  }
}
console.error(stale.length > 0 ? `${stale.length} pages recorded.` : 'Recordings are up to date.')
