import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** What each part of `src/` may import. Imports point one way; no face imports another. */
const mayImport: Record<string, string[]> = {
  knowledge: [],
  snapshot: ['knowledge'],
  audit: ['knowledge', 'snapshot'],
  requirements: ['knowledge', 'snapshot', 'audit'],
  i18n: ['knowledge', 'snapshot', 'audit'],
  content: ['knowledge', 'snapshot'],
  recognise: ['knowledge', 'snapshot'],
  messaging: ['knowledge', 'snapshot', 'audit'],
  background: ['knowledge', 'snapshot', 'audit', 'requirements', 'recognise', 'messaging', 'content'],
  ui: ['knowledge', 'snapshot', 'audit', 'i18n', 'messaging'],
  popup: ['knowledge', 'snapshot', 'audit', 'i18n', 'messaging', 'ui'],
}

const files = fs.readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

const partOf = (file: string) => file.split(path.sep)[0]!

test('every part of src has its place in the order', () => {
  const parts = fs
    .readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(Object.keys(mayImport).sort()).toEqual(parts.sort())
})

test.each(files)('%s imports only what lies below it', (file) => {
  const text = fs.readFileSync(path.join('src', file), 'utf8')
  for (const [, target] of text.matchAll(/from '(\.[^']+)'/g)) {
    const part = partOf(path.relative('src', path.join('src', path.dirname(file), target!.replace(/\?.*/, ''))))
    if (part !== partOf(file)) expect(mayImport[partOf(file)], `${file} imports ${target}`).toContain(part)
    // The worker injects content scripts as whole files and must not call into them.
    if (partOf(file) === 'background' && part === 'content') expect(target).toMatch(/\?script&iife$/)
  }
  if (['knowledge', 'snapshot', 'audit', 'requirements', 'content'].includes(partOf(file))) {
    expect(text, 'no browser API below the worker').not.toMatch(/webextension-polyfill/)
  }
})

test('no code under src/content reads a field’s value', () => {
  for (const file of files.filter((name) => partOf(name) === 'content')) {
    const text = fs.readFileSync(path.join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    for (const use of text.match(/[^\n]*\.value\b[^\n]*/g) ?? []) expect(use, file).toMatch(/hookWords\.test|linkHook/)
    // `keys.ts` names the attribute once, to look at hidden inputs only.
    expect(text, file).not.toMatch(/['"`]value['"`]/)
    if (!file.endsWith('keys.ts')) expect(text, file).not.toContain('^value$')
    expect(text).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|dispatchEvent|\.click\(|\.submit\(|localStorage\.setItem|document\.cookie/,
    )
  }
})
