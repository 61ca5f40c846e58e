/** `--answers`: what people answered about shops, so that a run without people knows it. The form is described in `docs/command-line.md`. */
import * as v from 'valibot'
import { type AnswerFault, answerFault, attestationOf } from '../../src/engine/audit/answers.ts'
import { shopOf } from '../../src/engine/audit/facts/same-site.ts'
import type { Attestation } from '../../src/engine/audit/types.ts'
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

const known = catalogue.requirements.map(({ id }) => id)

/** What is wrong with an entry, in words. */
function faultText(lang: Language, [code, ...about]: AnswerFault): string {
  const says: string | ((...about: string[]) => string) = answerTexts[lang][code]
  return typeof says === 'string' ? says : says(...about)
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
      const fault = answerFault(known, requirement, value, now)
      if (fault) throw refused('answers', `${shop}, ${requirement}: ${faultText(lang, fault)}`)
      return [requirement, attestationOf(value)] as const
    })
    return [shop, Object.fromEntries(attestations)] as const
  })
  return Object.fromEntries(shops)
}
