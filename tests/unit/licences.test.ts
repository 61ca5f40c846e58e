/** The licences of everything that the extension contains are in its zips. */
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }
import { builtFiles } from '../../scripts/package/contents.ts'
import { targets } from '../../scripts/package/targets.ts'
import { licencesOf, licenceText } from '../../scripts/vite-licences.ts'

const shipped = (target: string) => Buffer.from(builtFiles('.', target)['licences.txt'] ?? []).toString()
const moduleOf = (name: string) => path.resolve('node_modules', name, 'dist/index.js')

/** Every package that a source of the extension imports, styles included, except the ones for types only. */
function imported(): string[] {
  const files = fs.readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx?|css)$/.test(file))
  const found = files.flatMap((file) => {
    const text = fs.readFileSync(path.join('src', file), 'utf8')
    return [
      ...text.matchAll(
        /(?:^import (?!type)(?:[^'";]*? from )?|^export [^'";]*? from |\burl\()['"]((?:@[\w.-]+\/)?[\w-][\w.-]*)/gm,
      ),
    ]
  })
  return [...new Set(found.map((match) => match[1]!))].sort()
}

test.each(targets)('the build for %s ships a licence of every package that the sources import', (target) => {
  const names = imported()
  expect(names).toEqual(expect.arrayContaining(['preact', 'valibot', '@fontsource-variable/figtree']))
  for (const name of [...names, ...Object.keys(pkg.dependencies)]) expect(shipped(target)).toContain(`\n${name} `)
})

test.each(targets)('the build for %s ships what those packages bring along, and the texts of all kinds of licence', (target) => {
  for (const name of ['tldts-core', '@aklinker1/zero-serialize-error', 'rolldown'])
    expect(shipped(target)).toContain(`\n${name} `)
  for (const text of [
    'Permission is hereby granted',
    'Mozilla Public License Version 2.0',
    'SIL OPEN FONT LICENSE',
    'ISC License',
  ])
    expect(shipped(target)).toContain(text)
})

test.each(targets)('the licences for %s tell nothing of the machine that built them', (target) => {
  expect(shipped(target)).not.toContain('node_modules')
  expect(shipped(target)).not.toContain(process.cwd())
  expect(shipped(target)).not.toContain('\r')
})

test('the order of the modules and the folder change nothing', () => {
  const ids = ['valibot', 'preact', '@wxt-dev/storage'].map(moduleOf)
  const text = licenceText(licencesOf(ids))
  expect(licenceText(licencesOf([...ids, ...ids].reverse()))).toBe(text)
  expect(licencesOf(ids).map(({ name }) => name)).toEqual(['@wxt-dev/storage', 'preact', 'valibot'])
})

test('modules of our own need no licence of others', () => {
  expect(licencesOf([path.resolve('src/popup/index.tsx'), '/@crx/manifest'])).toEqual([])
})

test('a package without a licence text stops the build', () => {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(process.env.TMPDIR ?? '/tmp'), 'semaforo-licence-'))
  try {
    const bare = path.join(folder, 'node_modules/bare')
    fs.mkdirSync(bare, { recursive: true })
    fs.writeFileSync(path.join(bare, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', license: 'MIT' }))
    expect(() => licencesOf([path.join(bare, 'index.js')])).toThrow(/bare .* no licence text/)
    fs.writeFileSync(path.join(bare, 'LICENCE'), 'Copyright (c) somebody')
    expect(licencesOf([path.join(bare, 'index.js')])).toMatchObject([{ name: 'bare', text: 'Copyright (c) somebody' }])
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})
