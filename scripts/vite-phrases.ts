import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import type { Topic } from '../src/engine/knowledge/phrases/topic.ts'
import { requiredWords, withoutLonger } from './phrases/required-words.ts'

const folder = fileURLToPath(new URL('../src/engine/knowledge/phrases/', import.meta.url))
/** How phrases are written and compiled, and lists for several topics. */
export const parts = ['compile.ts', 'topic.ts', 'result-lists.ts', 'by-rows.ts']

type Exported = Topic | Readonly<Record<string, Topic>>

const isTopic = (value: Exported): value is Topic => value.pattern instanceof RegExp

const written = (value: Exported): string =>
  isTopic(value)
    ? `{ pattern: ${writtenPattern(value)}, read: ${value.read.name} }`
    : `{ ${Object.entries(value)
        .map(([name, topic]) => `${JSON.stringify(name)}: ${written(topic)}`)
        .join(', ')} }`

/** A pattern that is shorter than this is compiled sooner than its words are looked for, which would only make the file longer. */
const short = 500

/** By rows where a text is searched once; one pattern where all its matches are replaced, or it is short. */
function writtenPattern({ pattern, rows }: Topic): string {
  const worded = rows.map((row) => ({ row: row.pattern, words: requiredWords(row.pattern) }))
  const all = worded.every(({ words }) => words) ? withoutLonger(worded.flatMap(({ words }) => words!)) : null
  const anyWord = all && new RegExp(all.map((word) => word.replace(/[^\w ]/g, '\\$&')).join('|'), 'i')
  if (pattern.global) return anyWord ? `new Worded(${pattern}, ${anyWord})` : `${pattern}`
  if (rows.length === 1 || pattern.source.length < short) return `${pattern}`
  return `new ByRows([${worded.map(({ row, words }) => `[${row}, ${JSON.stringify(words)}]`).join(', ')}], ${anyWord})`
}

/** A file of phrases as it is built: each topic's patterns compiled, and how texts are read for it. Throws if it exports anything else. */
export function compiledPhrases(exported: Readonly<Record<string, Exported>>): string {
  for (const [name, value] of Object.entries(exported)) {
    if (value instanceof RegExp || typeof value !== 'object') throw new Error(`${name} is no phrases: it belongs in another file`)
  }
  return [
    "import { fold, unaccent } from '../plain-text.ts'",
    "import { ByRows, Worded } from './by-rows.ts'",
    ...Object.entries(exported).map(([name, value]) => `export const ${name} = ${written(value)}`),
  ].join('\n')
}

/**
 * Builds phrases as the patterns that they are compiled into: a worker that wakes has nothing to compile, and the rows with
 * their examples and near misses, which are for readers and tests, are not shipped.
 */
export function phrasesAsPatterns(): Plugin {
  return {
    name: 'semaforo:phrases',
    apply: 'build',
    async load(id) {
      if (!id.startsWith(folder) || parts.includes(basename(id))) return null
      const { module } = await runnerImport<Record<string, Exported>>(id)
      return compiledPhrases(module)
    },
  }
}
