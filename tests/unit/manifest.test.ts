import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const dist = 'dist/chrome'
const manifest = JSON.parse(fs.readFileSync(path.join(dist, 'manifest.json'), 'utf8'))

test('asks for the least that a click needs', () => {
  expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage'])
  for (const key of [
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'web_accessible_resources',
    'content_scripts',
    'externally_connectable',
  ]) {
    expect(manifest).not.toHaveProperty(key)
  }
})

test('runs nothing but its own files', () => {
  expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self'")
  expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|https?:|\*/)
})

test('content scripts are single files whose completion value is the answer', () => {
  for (const name of ['collect', 'probe', 'outline']) {
    const text = fs.readFileSync(path.join(dist, `src/content/${name}.js`), 'utf8')
    expect(text).toMatch(/^\(/)
    expect(text).not.toMatch(/\bimport\s*[({"']|\bexport\b/)
  }
})

test('every file of the build is used', () => {
  const all = fs
    .readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => fs.statSync(path.join(dist, file)).isFile())
  const texts = all
    .filter((file) => /\.(js|json|html|css)$/.test(file))
    .map((file) => fs.readFileSync(path.join(dist, file), 'utf8'))
    .join('\n')
  for (const file of all.filter((name) => name.startsWith('assets'))) expect(texts, file).toContain(path.basename(file))
})
