/** Phrases as they are built match what they were written to match, and none is left out. */
import path from 'node:path'
import { expect, test } from 'vitest'
import { compiledPhrases } from '../../scripts/vite-phrases.ts'
import { fold, unaccent } from '../../src/engine/knowledge/plain-text.ts'

type Exported = Parameters<typeof compiledPhrases>[0]

const parts = ['compile.ts', 'topic.ts', 'result-lists.ts']
const files = Object.entries(import.meta.glob<Exported>('../../src/engine/knowledge/phrases/*.ts', { eager: true })).filter(
  ([file]) => !parts.includes(path.basename(file)),
)

/** The exports of a file as built. */
const asBuilt = (code: string): Record<string, object> => {
  const [imports, ...lines] = code.split('\n')
  expect(imports).toBe("import { fold, unaccent } from '../plain-text.ts'")
  const names = lines.map((line) => /^export const (\w+) =/.exec(line)![1]!)
  const body = lines.map((line) => line.replace(/^export /, '')).join('\n')
  return new Function('fold', 'unaccent', `${body}\nreturn { ${names.join(', ')} }`)(fold, unaccent)
}

/** Without what is for readers only. */
const withoutRows = (value: object): object =>
  'pattern' in value && 'read' in value
    ? { pattern: value.pattern, read: value.read }
    : Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutRows(each)]))

test('finds the files', () => expect(files.length).toBeGreaterThan(15))

test.each(files)('%s', (_, exported) => {
  expect(asBuilt(compiledPhrases(exported))).toEqual(withoutRows(exported))
})
