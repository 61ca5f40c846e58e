/** Measures a build: the collector injected into pages, what the popup loads, the download. */
import { gzipSync } from 'node:zlib'
import limits from './size-limits.json' with { type: 'json' }
import { type Files, zipOf } from './zip.ts'

export { limits }

type Sizes = Record<keyof typeof limits, number>

/** The sizes of one build in bytes. */
export function sizesOf(files: Files): Sizes {
  return {
    collector: packed(files['src/content/collect.js']),
    popup: loadedBy(files, 'src/popup/index.html').reduce((sum, name) => sum + packed(files[name]), 0),
    zip: zipOf(files).length,
  }
}

/** The limits that `sizes` exceed. */
export const tooBig = (sizes: Sizes) => (Object.keys(limits) as (keyof Sizes)[]).filter((key) => sizes[key] > limits[key].bytes)

function packed(file: Uint8Array | undefined): number {
  if (!file) throw new Error('The build lacks a file whose size is limited.')
  return gzipSync(file, { level: 9 }).length
}

/** The scripts and styles that a page loads, including what they import. */
function loadedBy(files: Files, page: string): string[] {
  const loaded = new Set<string>()
  const follow = (name: string) => {
    const text = Buffer.from(files[name] ?? []).toString()
    for (const [, address] of text.matchAll(/["'`]([^"'`\s]+\.(?:js|css))["'`]/g)) {
      const found = new URL(address!, `file:///${name}`).pathname.slice(1)
      if (!files[found] || loaded.has(found)) continue
      loaded.add(found)
      follow(found)
    }
  }
  follow(page)
  return [...loaded]
}
