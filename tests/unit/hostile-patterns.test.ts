/** A page may contain any text, so all patterns of the engine, literal or built from tables, must take linear time. */
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { parseAst } from 'vite'
import { describe, expect, test, vi } from 'vitest'
import { quietTime } from './pattern-time.ts'

const root = path.resolve(import.meta.dirname, '../../src/engine')

/** Phrases are tested in `phrases.test.ts` as whole topics, because their lists contain only parts of patterns. */
const files = fs
  .readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('phrases/'))

/** Regular expressions in a file's source. */
function literalsIn(file: string): RegExp[] {
  const found: RegExp[] = []
  JSON.stringify(parseAst(fs.readFileSync(path.join(root, file), 'utf8'), { lang: 'ts' }), (_, node) => {
    if (node?.regex) found.push(new RegExp(node.regex.pattern, node.regex.flags))
    return node
  })
  return found
}

/** Regular expressions that a file and its imports build when loaded. */
async function builtBy(file: string): Promise<RegExp[]> {
  const built: RegExp[] = []
  class Watched extends RegExp {
    /** A literal is a pattern, too, where a file asks whether something is one. */
    static override [Symbol.hasInstance] = (value: unknown) => value instanceof Original
    constructor(source: RegExp | string, flags?: string) {
      super(source, flags)
      built.push(new Original(this.source, this.flags))
    }
  }
  const Original = RegExp
  vi.resetModules()
  vi.stubGlobal('RegExp', Watched)
  await import(path.join(root, file))
  vi.unstubAllGlobals()
  return built
}

interface Attack {
  before: string
  repeated: string
}

/** Ends with text that does not match, so that the engine backtracks through all possibilities. */
const textOf = ({ before, repeated }: Attack, length: number) =>
  `${before}${repeated.repeat(Math.max(1, Math.floor((length - before.length - 1) / repeated.length)))}\0`

const characters = [...' a0x.-_/<>"\'(){}[]:;,!?&=*#$\n\tÑ•'].map((repeated) => ({ before: '', repeated }))

/** Repeats a matching text, and parts of it after what precedes them. */
function attacksOn(pattern: RegExp): Attack[] {
  const readable = pattern.source.replace(/\\b/g, '').replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g, '')
  const matched = fc
    .sample(fc.stringMatching(new RegExp(readable, pattern.flags.replace(/[gi]/g, ''))), { numRuns: 2, seed: 1 })
    .map((text) => text.slice(0, 60))
  return matched.filter(Boolean).flatMap((text) => [
    { before: '', repeated: text },
    ...[2, 3, 8].flatMap((size) =>
      [0.5, 1].map((part) => {
        const at = Math.max(0, Math.floor((text.length - size) * part))
        return { before: text.slice(0, at), repeated: text.slice(at, at + size) || 'a' }
      }),
    ),
    ...characters.slice(0, 4).map(({ repeated }) => ({ before: text, repeated })),
  ])
}

function search(pattern: RegExp, text: string): void {
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else pattern.test(text)
}

const limit = 50
const best = (pattern: RegExp, text: string) => quietTime(() => search(pattern, text), limit)

/** Tries short texts first, because exponential time would never end, then the slowest few at full length. */
function slowest(pattern: RegExp): { milliseconds: number; attack: string } {
  let attacks = [...characters, ...attacksOn(pattern)]
  for (const length of [20, 30, 36, 42, 48, 54, 60, 200, 2000]) {
    for (const attack of attacks) {
      const milliseconds = best(pattern, textOf(attack, length))
      if (milliseconds > limit) return { milliseconds, attack: textOf(attack, length).slice(0, 100) }
    }
  }
  const measured = attacks.map((attack) => ({ attack, milliseconds: best(pattern, textOf(attack, 2000)) }))
  attacks = measured
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 3)
    .map(({ attack }) => attack)
  let worst = { milliseconds: 0, attack: '' }
  for (const length of [10_000, 30_000, 100_000])
    for (const attack of attacks) {
      const milliseconds = best(pattern, textOf(attack, length))
      if (milliseconds > worst.milliseconds) worst = { milliseconds, attack: textOf(attack, 100) }
      if (milliseconds > limit) return worst
    }
  return worst
}

/** Each pattern once, even if several files have it. */
const patterns = new Map<string, RegExp>()
for (const file of files) for (const pattern of literalsIn(file)) patterns.set(String(pattern), pattern)
/** Every file that builds a pattern; a list of names would miss the next one. */
const builders = files.filter(
  (file) =>
    /^(knowledge|recognise|snapshot|leak|audit|law|quality|requirements)/.test(file) &&
    /\b(?:either|anyOf|RegExp)\(/.test(fs.readFileSync(path.join(root, file), 'utf8')),
)
for (const file of builders) for (const pattern of await builtBy(file)) patterns.set(String(pattern), pattern)

describe('100,000 hostile characters take less than 50 ms', () => {
  test.each([...patterns.values()].map((pattern) => [String(pattern).slice(0, 120), pattern] as const))('%s', (_, pattern) => {
    const { milliseconds, attack } = slowest(pattern)
    expect(milliseconds, attack).toBeLessThan(limit)
  })
})

test('an exponential pattern is found', () => {
  expect(slowest(/(?:a|aa)+$/).milliseconds).toBeGreaterThan(limit)
}, 60_000)

test('a quadratic pattern is found', () => {
  expect(slowest(/exp[a-z]*month$/).milliseconds).toBeGreaterThan(limit)
})
