/** The built extension, for both kinds of browser. */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const read = (...parts: string[]) => fs.readFileSync(path.join(...parts), 'utf8')
const manifestOf = (dist: string) => JSON.parse(read(dist, 'manifest.json'))

describe.each(['dist/chrome', 'dist/firefox'])('%s', (dist) => {
  const manifest = manifestOf(dist)

  test('asks only for the permissions that a click needs', () => {
    const panel = manifest.side_panel ? ['sidePanel'] : []
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', ...panel])
    for (const key of ['host_permissions', 'web_accessible_resources', 'content_scripts', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key)
    }
  })

  test('may ask for a site only when a checkout is followed, its certificate checked, or a payment watched', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
  })

  test('runs only its own files', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self'")
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|https?:|\*/)
  })

  test('content scripts are single files whose completion value is the result', () => {
    for (const name of ['collect', 'probe', 'outline', 'follow', 'card-watch']) {
      const text = read(dist, `src/content/${name}.js`)
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
      .map((file) => read(dist, file))
      .join('\n')
    for (const file of all.filter((name) => name.startsWith('assets'))) expect(texts, file).toContain(path.basename(file))
  })
})

describe('keys for one kind of browser', () => {
  const chrome = manifestOf('dist/chrome')
  const firefox = manifestOf('dist/firefox')

  test('Chromium: service worker and minimum version', () => {
    expect(chrome.background).toEqual({ service_worker: 'service-worker-loader.js', type: 'module' })
    expect(chrome).toHaveProperty('minimum_chrome_version')
    expect(chrome.side_panel).toEqual({ default_path: 'src/popup/index.html?panel' })
    for (const key of ['sidebar_action', 'browser_specific_settings', 'optional_permissions'])
      expect(chrome).not.toHaveProperty(key)
  })

  test('Firefox: background script, id and no data collection', () => {
    expect(firefox.background).toEqual({ scripts: ['service-worker-loader.js'], type: 'module' })
    expect(firefox.browser_specific_settings.gecko).toEqual({
      id: 'semaforo@semaforo.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    })
    // Without this it would open by itself at the installation.
    expect(firefox.sidebar_action).toMatchObject({ default_panel: 'src/popup/index.html?panel', open_at_install: false })
    for (const key of ['side_panel', 'minimum_chrome_version']) expect(firefox).not.toHaveProperty(key)
  })

  test('Firefox: optional permissions for the certificate', () => {
    expect(firefox.optional_permissions).toEqual(['webRequest', 'webRequestBlocking'])
  })

  test('the rest of the manifest is the same', () => {
    const own =
      /^(background|permissions|side_panel|sidebar_action|minimum_chrome_version|browser_specific_settings|optional_\w+)$/
    const shared = (manifest: object) => Object.fromEntries(Object.entries(manifest).filter(([key]) => !own.test(key)))
    expect(shared(firefox)).toEqual(shared(chrome))
  })
})
