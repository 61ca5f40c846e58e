/** Texts and pictures for the stores: complete in three languages, within the stores' limits, and consistent with the build. */
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { targets } from '../../scripts/package/targets.ts'
import { t } from '../../src/engine/i18n/format.ts'
import { requirementText } from '../../src/engine/i18n/render.ts'
import { languages } from '../../src/engine/knowledge/words.ts'

const locales = { es: 'es', pt: 'pt_BR', en: 'en' }
const sectionsOf = (language: string) =>
  fs
    .readFileSync(`store/${language}.md`, 'utf8')
    .split(/^## .*$/m)
    .slice(1)
    .map((text) => text.trim())
/** Permissions that have a list item or a row. */
const explainedIn = (text: string) => [...text.matchAll(/^[-|] `([\w.:/*<>]+)`/gm)].map(([, permission]) => permission)
const manifests = targets.map((build) => JSON.parse(fs.readFileSync(`dist/${build}/manifest.json`, 'utf8')))
const permissions = [...new Set<string>(manifests.flatMap((manifest) => manifest.permissions))].sort()

describe.each(languages)('the text in %s', (language) => {
  const [name, summary, description, purpose, permission, data, review] = sectionsOf(language)

  test('has every section and keeps the limits', () => {
    // The stores take 50 characters at most.
    expect(name!.length).toBeLessThanOrEqual(50)
    expect(summary!.length).toBeLessThanOrEqual(132)
    expect(description!.length).toBeGreaterThan(500)
    expect(purpose!.length).toBeLessThanOrEqual(1000)
    for (const text of [permission, data, review]) expect(text).toBeTruthy()
    const shape = (text: string | undefined) => text!.match(/^(•|-|\d+\.|[^a-z\n]{8,}$)/gm)!.length
    const other = sectionsOf('en')
    for (const [index, text] of [description, permission, data, review].entries())
      expect(shape(text), 'as many points and headings as in English').toBe(
        shape([other[2], other[4], other[5], other[6]][index]),
      )
  })

  test('agrees with the extension’s own texts', () => {
    const messages = JSON.parse(fs.readFileSync(`public/_locales/${locales[language]}/messages.json`, 'utf8'))
    expect(name).toBe(messages.name.message)
    expect(summary).toBe(messages.description.message)
    for (const quoted of [t(language, 'verdict.notACheckout'), t(language, 'verdict.notReady')]) expect(review).toContain(quoted)
    expect(review).toContain(requirementText(language, 'card-field-names').title)
    for (const verdict of ['ready', 'readyWithExceptions', 'notReady', 'undecided', 'notACheckout'] as const)
      expect(messages[verdict].message).toBe(`Semáforo: ${t(language, `verdict.${verdict}`)}`)
  })

  test('explains the permissions that the builds ask for, and no others', () => {
    expect(explainedIn(permission!).sort()).toEqual(permissions)
  })

  test('has its pictures in the size that the stores require', () => {
    const pictures = fs.readdirSync('store/screenshots').filter((file) => file.startsWith(`${language}-`))
    expect(pictures).toEqual([1, 2, 3, 4, 5].map((index) => `${language}-${index}.png`))
    for (const file of pictures) expect(sizeOf(`store/screenshots/${file}`)).toEqual([1280, 800])
    for (const file of pictures) expect(fs.statSync(`store/screenshots/${file}`).size).toBeLessThan(200 * 1024)
  })
})

test('the tile has its size', () => expect(sizeOf('store/promo-tile.png')).toEqual([440, 280]))

test('docs/permissions.md explains the permissions that the builds ask for, and no others', () => {
  const optional = manifests.flatMap((manifest) => [
    ...(manifest.optional_permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ])
  const explained = explainedIn(fs.readFileSync('docs/permissions.md', 'utf8'))
  expect(explained.sort()).toEqual([...new Set([...permissions, ...optional])].sort())
})

/** Width and height, from the header of a PNG. */
function sizeOf(file: string): [number, number] {
  const png = fs.readFileSync(file)
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}
