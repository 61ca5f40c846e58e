/** The build leaves out public suffixes that no rule is needed for; what is left finds the same suffixes. */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { codeOf, type Suffixes, withoutPlain } from '../../scripts/vite-suffixes.ts'

const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('tldts-icann/package.json')), 'dist/es6/src')
const all: Suffixes = await import(pathToFileURL(path.join(folder, 'data/trie.js')).href)
const less = withoutPlain(all)

/** The library's own search among such suffixes. */
async function searchAmong(suffixes: Suffixes): Promise<(host: string) => string> {
  const code = fs
    .readFileSync(path.join(folder, 'suffix-trie.js'), 'utf8')
    .replace(/^import .* from 'tldts-core';$/m, 'const fastPathLookup = () => false')
    .replace(/^import .* from '\.\/data\/trie';$/m, codeOf(suffixes).replaceAll('export ', ''))
  const { default: lookup } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
  return (host) => {
    const out = { publicSuffix: '' }
    lookup(host, {}, out)
    return out.publicSuffix
  }
}

/** All rules below a node, as hosts; a star is any label. */
function* rulesBelow(suffixes: Suffixes, node: number, above = ''): Generator<string> {
  const { edgeStart, edgeLength, edgeChild, labelText } = suffixes
  const before = edgeLength.slice(0, edgeStart[node]).reduce((sum, length) => sum + length, 0)
  let offset = before
  for (let edge = edgeStart[node]!; edge < edgeStart[node + 1]!; edge += 1) {
    const label = labelText.slice(offset, offset + edgeLength[edge]!)
    offset += edgeLength[edge]!
    const rule = (label === '*' ? 'any' : label) + above
    yield rule
    yield* rulesBelow(suffixes, edgeChild[edge]!, `.${rule}`)
  }
}

test('every rule, and hosts below it, have the suffix that they had', async () => {
  const [before, after] = [await searchAmong(all), await searchAmong(less)]
  const rules = [...rulesBelow(all, all.rulesRoot), ...rulesBelow(all, all.exceptionsRoot)]
  expect(rules.length).toBeGreaterThan(6000)
  for (const rule of rules)
    for (const host of [rule, `tienda.${rule}`, `www.tienda.${rule}`]) expect(after(host), host).toBe(before(host))
  expect(after('www.tienda.com.ar')).toBe('com.ar')
  expect(after('www.tienda.shop')).toBe('shop')
})

test('more than a thousand are left out', () => {
  expect(less.edgeLength.length).toBeLessThan(all.edgeLength.length - 1000)
  expect(less.labelText.length).toBe(less.edgeLength.reduce((sum, length) => sum + length, 0))
})
