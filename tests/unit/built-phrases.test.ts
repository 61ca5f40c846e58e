/** Phrases as they are built, row by row, find what they find as they are written, and none is left out. */
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { requiredWords } from '../../scripts/phrases/required-words.ts'
import { compiledPhrases, parts } from '../../scripts/vite-phrases.ts'
import { ByRows, Worded } from '../../src/engine/knowledge/phrases/by-rows.ts'
import type { Topic } from '../../src/engine/knowledge/phrases/topic.ts'
import { fold, unaccent } from '../../src/engine/knowledge/plain-text.ts'

type Exported = Parameters<typeof compiledPhrases>[0]

const files = Object.entries(import.meta.glob<Exported>('../../src/engine/knowledge/phrases/*.ts', { eager: true })).filter(
  ([file]) => !parts.includes(path.basename(file)),
)

/** The exports of a file as built. */
function asBuilt(code: string): Exported {
  const lines = code.split('\n').filter((line) => !line.startsWith('import '))
  const names = lines.map((line) => /^export const (\w+) =/.exec(line)![1]!)
  const body = lines.map((line) => line.replace(/^export /, '')).join('\n')
  return new Function('fold', 'unaccent', 'ByRows', 'Worded', `${body}\nreturn { ${names.join(', ')} }`)(
    fold,
    unaccent,
    ByRows,
    Worded,
  )
}

const topicsOf = (exported: Exported): [string, Topic][] =>
  Object.entries(exported).flatMap(([name, value]) =>
    'pattern' in value && value.pattern instanceof RegExp ? [[name, value as Topic]] : topicsOf(value as Exported),
  )
const topics = files.flatMap(([, exported]) => topicsOf(exported))

/** Texts of all topics, alone and between others, in both cases; and the texts of the fixtures' pages. */
const examples = topics.flatMap(([, { rows, read }]) => rows.flatMap(({ example, nearMiss }) => [read(example), read(nearMiss)]))
const pages = fs
  .readdirSync('tests/fixtures', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) => fs.readFileSync(path.join('tests/fixtures', file), 'utf8').split(/<[^>]*>/))
  .map((text) => unaccent(text.replace(/\s+/g, ' ').trim()))
const texts = [
  ...new Set([
    ...examples,
    ...examples.map((text, at) => `${examples[(at * 7 + 3) % examples.length]} ${text}`),
    ...examples.map((text) => text.toUpperCase()),
    ...pages.filter((text) => text.length > 2),
  ]),
]

const found = (pattern: RegExp, text: string) => {
  pattern.lastIndex = 0
  const match = pattern.exec(text)
  return match && `${match.index} ${match[0]}`
}

test('finds the files and enough texts', () => {
  expect(files.length).toBeGreaterThan(15)
  expect(texts.length).toBeGreaterThan(3000)
})

test.each(files)('%s', (_, exported) => {
  const built = topicsOf(asBuilt(compiledPhrases(exported)))
  const source = topicsOf(exported)
  expect(built.map(([name, { read }]) => [name, read])).toEqual(source.map(([name, { read }]) => [name, read]))
  for (const [at, [name, { pattern }]] of source.entries()) {
    const other = built[at]![1].pattern
    expect(
      texts.filter((text) => found(other, text) !== found(pattern, text)),
      name,
    ).toEqual([])
    const finds = new RegExp(pattern.source, pattern.flags.replace('g', ''))
    other.lastIndex = 0
    if (!pattern.global)
      expect(
        texts.filter((text) => other.test(text) !== finds.test(text)),
        name,
      ).toEqual([])
    else
      expect(
        texts.filter((text) => text.replace(other, '#') !== text.replace(pattern, '#')),
        name,
      ).toEqual([])
  }
})

test.each<[RegExp, readonly string[] | null]>([
  [/\bgracias\b por (?:tu|la) compra/, ['gracias por tu compra', 'gracias por la compra']],
  [/\bpag(?:o|amento)s?\b/, ['pago', 'pagamento']],
  [/(?:foo|ba[rz])x/, ['foo', 'ba']],
  [/a?b?/, null],
  [/\d+ cuotas|\d/, null],
  [/(?:Total){1,2} [^.]{0,30}listo/, ['total']],
  [/(?<!sub)total(?! de)/, ['total']],
])('each match of %s holds one of %j', (pattern, words) => {
  expect(requiredWords(pattern)).toEqual(words)
})

test('a file of phrases that exports anything else is not built', () => {
  const odd = { homePath: /^\/$/ } as unknown as Exported
  expect(() => compiledPhrases(odd)).toThrow('homePath is no phrases')
})
