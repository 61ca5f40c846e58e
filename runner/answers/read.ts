/** `--answers`: what people answered about shops, so that a run without people knows it. The form is described in `docs/command-line.md`. */
import * as v from 'valibot'
import { isException } from '../../src/engine/audit/attestations.ts'
import { shopOf } from '../../src/engine/audit/facts/same-site.ts'
import { type Attestation, type Decision, decisions, neededFor } from '../../src/engine/audit/types.ts'
import type { Language } from '../../src/engine/knowledge/words.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { readText, refused } from '../files.ts'
import { answerTexts } from './texts.ts'

/** By shop and requirement. */
export type Answers = Readonly<Record<string, Readonly<Record<string, Attestation>>>>

const fileSchema = v.strictObject({
  schema: v.literal('semaforo.answers/1'),
  shops: v.record(v.string(), v.record(v.string(), v.unknown())),
})

const text = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest))
const isDay = (day: string) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isDay))

const entrySchema = v.strictObject({
  outcome: v.picklist(decisions),
  /** The day on which it was answered: 90 days later it no longer counts. */
  at: day,
  note: v.optional(text(2000)),
  by: v.optional(text(80)),
  until: v.optional(day),
  /** Fingerprints of the failures that are overruled. */
  covers: v.optional(v.pipe(v.array(text(200)), v.minLength(1))),
  measured: v.optional(
    v.strictObject({ score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)), date: day, paymentId: text(40) }),
  ),
})
type Entry = v.InferOutput<typeof entrySchema>

/** What an entry has to have beside its outcome. An exception is about the failures that it names, and about no others. */
const needed = (outcome: Decision): readonly (keyof Entry)[] => [
  'at',
  ...neededFor[outcome],
  ...(isException({ decision: outcome }) ? (['covers'] as const) : []),
]

/**
 * As the extension keeps it. Whoever answers a question has seen no failure, so the answer covers none that is seen later; an exception covers the failures
 * that it names.
 */
const attestationOf = ({ outcome: decision, at, note = '', by = '', until, covers, measured }: Entry): Attestation => ({
  decision,
  note,
  by,
  at: `${at}T00:00:00.000Z`,
  ...(until && { until }),
  saw: { outcome: isException({ decision }) ? 'failed' : 'untested', fingerprints: covers ?? [] },
  ...(measured && { measured }),
})

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What is wrong with an entry, in words; null where nothing is. */
function faultOf(requirement: string, value: unknown, lang: Language, now: string): string | null {
  const texts = answerTexts[lang]
  if (!catalogue.requirements.some(({ id }) => id === requirement)) return texts.requirement
  const given = isObject(value) ? value : {}
  if (!v.is(v.picklist(decisions), given.outcome)) return texts.outcome(decisions.join(', '))
  const { outcome } = given
  const wanted = needed(outcome)
  const missing = wanted.find((part) => given[part] === undefined || given[part] === '')
  if (missing) return texts.missing(missing, outcome)
  if (given.covers !== undefined && !wanted.includes('covers')) return texts.unknownPart('covers')
  const { success, issues } = v.safeParse(entrySchema, given)
  const path = issues?.[0].path?.map(({ key }) => String(key)) ?? []
  const [part = ''] = path
  if (!success && issues[0].type === 'strict_object') return texts.unknownPart(path.at(-1) ?? '')
  if (!success) return part === 'at' || part === 'until' ? texts.badDay(part) : texts.badPart(part)
  // Somewhere the next day may have begun.
  return Date.parse(String(given.at)) > Date.parse(now) + 86_400_000 ? texts.future : null
}

function fileIn(content: string): v.InferOutput<typeof fileSchema> | null {
  try {
    return v.parse(fileSchema, JSON.parse(content))
  } catch {
    return null
  }
}

/**
 * Reads and checks a file of answers. Throws `Refused` with one line that names the first entry that is wrong.
 * @param now ISO 8601
 */
export function readAnswers(file: string, lang: Language, now: string): Answers {
  const texts = answerTexts[lang]
  const found = fileIn(readText('answers', file, lang))
  if (!found) throw refused('answers', texts.noAnswers(file))
  const shops = Object.entries(found.shops).map(([shop, entries]) => {
    const meant = shopOf(URL.canParse(shop) ? shop : `https://${shop}/`)
    if (meant !== shop) throw refused('answers', texts.shop(shop, meant.includes('/') ? 'tienda.example' : meant))
    const attestations = Object.entries(entries).map(([requirement, value]) => {
      const fault = faultOf(requirement, value, lang, now)
      if (fault) throw refused('answers', `${shop}, ${requirement}: ${fault}`)
      return [requirement, attestationOf(v.parse(entrySchema, value))] as const
    })
    return [shop, Object.fromEntries(attestations)] as const
  })
  return Object.fromEntries(shops)
}
