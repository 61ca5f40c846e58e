/** Every row of every topic: the example matches, the near miss matches nothing in the topic, and no text takes long. */
import { describe, expect, test } from 'vitest'
import { buyerFields } from '../../src/engine/knowledge/phrases/buyer-data.ts'
import type { Topic } from '../../src/engine/knowledge/phrases/topic.ts'
import { quietTime } from './pattern-time.ts'

const isTopic = (value: unknown): value is Topic =>
  typeof value === 'object' && value !== null && 'rows' in value && 'pattern' in value

const files = import.meta.glob<Record<string, unknown>>('../../src/engine/knowledge/phrases/*.ts', { eager: true })
const topics = [
  ...Object.values(files).flatMap((file) => Object.entries(file).filter((entry): entry is [string, Topic] => isTopic(entry[1]))),
  ...Object.entries(buyerFields),
]
const length = 100_000
/** Time limit for one pattern and one text, in milliseconds. */
const limit = 50

test('finds the topics', () => expect(topics.length).toBeGreaterThan(40))

describe.each(topics)('%s', (_, { rows, pattern, read }) => {
  const search = new RegExp(pattern.source, pattern.flags.replace('g', ''))

  test.each(rows.map((row) => [String(row.says), row] as const))('%s', (_, row) => {
    expect(read(row.example)).toMatch(row.pattern)
    // Of the whole topic: a text that another row matches is no near miss.
    expect(read(row.nearMiss)).not.toMatch(search)
  })

  test('is linear on hostile text', () => {
    const slow = hostile(rows.map(({ example }) => read(example)))
      .map((unit) => ({ unit, text: unit.repeat(length / unit.length + 1).slice(0, length) }))
      .map(({ unit, text }) => ({ unit, time: quietTime(() => search.test(text), limit) }))
      .filter(({ time }) => time >= limit)
    expect(slow).toEqual([])
  })
})

/** What is repeated: a letter, a digit, spaces, marks; an example, each of its words, and all but its last word. */
function hostile(examples: readonly string[]): string[] {
  const pieces = examples.flatMap((example) => {
    const words = example.split(' ')
    return [example, words[0]!, ...words.map((word) => `${word} `), `${words.slice(0, -1).join(' ')} `]
  })
  return [...new Set(['a', '1', ' ', '-', '12 ', '1 x ', '1.', '{', '¿', ...pieces])]
}
