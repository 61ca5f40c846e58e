/** Measures a build: the collector injected into pages, what popup and report load, the download. */
import { gzipSync } from 'node:zlib'
import { languages } from '../../src/engine/knowledge/words.ts'
import limits from './size-limits.json' with { type: 'json' }
import { type Files, zipOf } from './zip.ts'

export { limits }

type Sizes = Record<keyof typeof limits, number>

/** The sizes of one build in bytes. */
export function sizesOf(files: Files): Sizes {
  return {
    collector: packed(files['src/content/collect.js']),
    popup: pageSize(files, 'src/popup/index.html'),
    report: pageSize(files, 'src/report/index.html'),
    zip: zipOf(files).length,
  }
}

/** What a page loads: of the languages one, here the largest. */
function pageSize(files: Files, page: string): number {
  const texts = languages.map((language) => `assets/${language}.js`)
  const always = loadedBy(files, page).filter((name) => !texts.includes(name))
  const sum = always.reduce((sum, name) => sum + packed(files[name]), 0)
  return sum + Math.max(...texts.map((name) => packed(files[name])))
}

/** The limits that `sizes` exceed. */
export const tooBig = (sizes: Sizes) => (Object.keys(limits) as (keyof Sizes)[]).filter((key) => sizes[key] > limits[key].bytes)

function packed(file: Uint8Array | undefined): number {
  if (!file) throw new Error('The build lacks a file whose size is limited.')
  return gzipSync(file, { level: 9 }).length
}

/** What a script loads only when it is asked for: not as the page opens. */
const loadedLater = /\bimport\(["'`][^"'`]+["'`]\)/g

/** The scripts and styles that a page loads as it opens, including what they import. */
function loadedBy(files: Files, page: string): string[] {
  const loaded = new Set<string>()
  const follow = (name: string) => {
    const text = Buffer.from(files[name] ?? [])
      .toString()
      .replaceAll(loadedLater, '')
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
