/**
 * Creates a zip whose bytes depend only on names and contents: entries are sorted, with one time
 * and one mode, and compressed by a library in JavaScript, because Node's zlib differs between
 * versions and processors.
 */
import { zipSync } from 'fflate'

export type Files = Record<string, Uint8Array>

/** Unix mode of a regular file that its owner may write and everyone may read. */
const unix = 3
const attrs = 0o100644 * 2 ** 16

/** Zips files. The keys are paths with `/`. */
export function zipOf(files: Files): Uint8Array {
  // A zip holds local time, so this gives the same bytes in every time zone.
  const mtime = new Date(1980, 0, 1)
  const sorted = Object.keys(files).sort()
  return zipSync(Object.fromEntries(sorted.map((name) => [name, files[name]!])), { level: 9, mtime, os: unix, attrs })
}
