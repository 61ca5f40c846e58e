/** The size check: what it counts, and that it reports files over a limit. */
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { limits, sizesOf, tooBig } from '../../scripts/package/sizes.ts'
import type { Files } from '../../scripts/package/zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
/** A script that cannot be compressed. */
const noise = (kilobytes: number) => new Uint8Array(randomBytes(kilobytes * 1024))

const build = (changes: Files = {}): Files => ({
  'src/content/collect.js': bytes('(0)'),
  'src/popup/index.html': bytes(
    '<link rel="stylesheet" href="/assets/popup.css"><script type="module" src="/assets/popup.js"></script>',
  ),
  'assets/popup.js': bytes('import{t}from"./shared.js";t(()=>import("./es.js"),()=>import("./pt.js"),()=>import("./en.js"))'),
  'assets/es.js': bytes('export default{}'),
  'assets/pt.js': bytes('export default{}'),
  'assets/en.js': bytes('export default{}'),
  'assets/popup.css': bytes('p{}'),
  'assets/shared.js': bytes('export const t=0'),
  'src/report/index.html': bytes('<script type="module" src="/assets/report.js"></script>'),
  'assets/report.js': bytes('0'),
  'assets/worker.js': bytes('import"./shared.js"'),
  ...changes,
})

test('accepts a small build', () => {
  expect(tooBig(sizesOf(build()))).toEqual([])
})

test('has the promised limits', () => {
  const kilobytes = Object.fromEntries(Object.entries(limits).map(([key, { bytes }]) => [key, bytes / 1024]))
  expect(kilobytes).toEqual({ collector: 12, popup: 60, report: 120, zip: 400 })
})

test('reports a collector over its limit', () => {
  expect(tooBig(sizesOf(build({ 'src/content/collect.js': noise(12) })))).toEqual(['collector'])
})

test.each(['assets/popup.css', 'assets/popup.js', 'assets/shared.js'])('the popup counts %s', (name) => {
  const file = name === 'assets/popup.js' ? new Uint8Array([...bytes('import"./shared.js";'), ...noise(60)]) : noise(60)
  expect(tooBig(sizesOf(build({ [name]: file })))).toEqual(['popup'])
})

test('the popup counts one language, the largest', () => {
  const sizes = (es: number, pt: number) => sizesOf(build({ 'assets/es.js': noise(es), 'assets/pt.js': noise(pt) }))
  expect(tooBig(sizes(40, 40))).toEqual([])
  expect(tooBig(sizes(1, 60))).toEqual(['popup'])
  expect(sizes(10, 40).popup).toBeGreaterThan(sizes(20, 30).popup)
})

test('the popup does not count what it loads later, when a person unfolds it', () => {
  const later = { 'assets/later.js': noise(60), 'assets/shared.js': bytes('export const t=()=>import("./later.js")') }
  expect(tooBig(sizesOf(build(later)))).toEqual([])
  const atOnce = { ...later, 'assets/shared.js': bytes('import"./later.js"') }
  expect(tooBig(sizesOf(build(atOnce)))).toEqual(['popup'])
})

test('counts only what the popup loads for the popup, and everything for the zip', () => {
  expect(tooBig(sizesOf(build({ 'assets/worker.js': noise(100) })))).toEqual([])
  expect(tooBig(sizesOf(build({ 'assets/worker.js': noise(400) })))).toEqual(['zip'])
})

test('refuses a build without the file', () => {
  expect(() => sizesOf({})).toThrow()
})
