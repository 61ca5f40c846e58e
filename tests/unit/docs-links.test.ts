/** Docs: all links work, the guides have the same structure in every language, pictures exist and are small. */
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../../src/engine/knowledge/words.ts'

const files = ['README.md', ...fs.readdirSync('docs', { encoding: 'utf8' }).map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
)
const textOf = (file: string) => fs.readFileSync(file, 'utf8')
/** The text without code, where brackets are not links. */
const proseOf = (file: string) =>
  textOf(file)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '')
/** The anchor of a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
const headings = (file: string) =>
  [
    ...textOf(file)
      .replace(/^```[\s\S]*?^```/gm, '')
      .matchAll(/^(#+) (.+)$/gm),
  ].map(([, level, words]) => ({
    level: level!.length,
    words: words!,
  }))

test.each(files)('every local link and picture of %s exists', (file) => {
  for (const [, target] of proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/i.test(target!)) continue
    const [name, heading] = target!.split('#')
    const linked = name ? path.join(path.dirname(file), name) : file
    expect(fs.existsSync(linked), `${file} → ${target}`).toBe(true)
    if (heading)
      expect(
        headings(linked).map(({ words }) => anchor(words)),
        `${file} → ${target}`,
      ).toContain(heading)
  }
})

const guides = languages.map((language) => ({ language, file: `docs/guide.${language}.md` }))
const picturesOf = (file: string) =>
  [...proseOf(file).matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)].map(([, says, at]) => ({ says: says!, at: at! }))

test('the guides have the same chapters, pictures and commands in every language', () => {
  const shape = (file: string, language: string) => ({
    headings: headings(file).map(({ level }) => level),
    pictures: picturesOf(file).map(({ at }) => at.replace(`/${language}/`, '/')),
    lists: textOf(file).match(/^(- |\d+\. )/gm)?.length,
    commands: textOf(file).match(/^npm .*?(?= https| …| +#)/gm),
  })
  const [first, ...others] = guides.map(({ language, file }) => shape(file, language))
  expect(first!.headings.length).toBeGreaterThan(15)
  for (const other of others) expect(other).toEqual(first)
})

test('every picture of the guides is used, described in words, and below 150 KB', () => {
  for (const { language, file } of guides) {
    const folder = `docs/pictures/${language}`
    expect(fs.readdirSync(folder).sort()).toEqual(
      picturesOf(file)
        .map(({ at }) => path.basename(at))
        .sort(),
    )
    for (const { says, at } of picturesOf(file)) {
      expect(says.length).toBeGreaterThan(10)
      expect(fs.statSync(path.join('docs', at)).size, at).toBeLessThan(150_000)
    }
  }
})
