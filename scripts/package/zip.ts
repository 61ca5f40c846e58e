/**
 * A zip whose bytes depend on nothing but names and contents: sorted, one time, one mode, and packed by a library in JavaScript, because
 * Node's own zlib differs between versions and processors.
 */
import { zipSync } from 'fflate'

export type Files = Record<string, Uint8Array>

/** An ordinary file that its owner may write and everyone may read, as Unix tells it. */
const unix = 3
const attrs = 0o100644 * 2 ** 16

/** The files, by their paths with `/`, as a zip. */
export function zipOf(files: Files): Uint8Array {
  // Local time, since that is what a zip holds: the same digits in every time zone.
  const mtime = new Date(1980, 0, 1)
  const sorted = Object.keys(files).sort()
  return zipSync(Object.fromEntries(sorted.map((name) => [name, files[name]!])), { level: 9, mtime, os: unix, attrs })
}
