/**
 * Stores corrections and answers given on the command line where the extension keeps those made in the popup: so popup, picture and audit have them, by
 * the same rules.
 */
import { shopOf } from '../src/engine/audit/facts/same-site.ts'
import type { Corrections } from '../src/engine/audit/types.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import type { Answers } from './answers/read.ts'
import type { Session } from './session.ts'

export interface Presets {
  corrections: Corrections
  answers?: Answers
  language: Language
}

/** Remembers product, country and answers for the shop of an address, and the language, in the extension's own storage. */
export async function seedStorage(
  session: Session,
  url: string,
  { corrections, answers = {}, language }: Presets,
): Promise<void> {
  const shop = shopOf(url)
  const attestations = Object.hasOwn(answers, shop) ? answers[shop] : undefined
  const decided = Object.keys(corrections).length > 0 || attestations
  const items = { language, ...(decided && { [`shop:${shop}`]: { corrections, ...(attestations && { attestations }) } }) }
  await session.inBackground(`chrome.storage.local.set(${JSON.stringify(items)})`)
}
