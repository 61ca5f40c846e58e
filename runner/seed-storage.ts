/** Stores corrections given on the command line where the extension keeps those made in the popup. */
import type { Corrections } from '../src/engine/audit/types.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import type { Session } from './session.ts'

export interface Answers {
  corrections: Corrections
  language: Language
}

/** Writes product and country for the shop at `origin`, and the language, to the extension's storage. */
export async function seedStorage(session: Session, origin: string, { corrections, language }: Answers): Promise<void> {
  const items = { language, ...(Object.keys(corrections).length > 0 && { [`shop:${origin}`]: { corrections } }) }
  await session.inBackground(`chrome.storage.local.set(${JSON.stringify(items)})`)
}
