/** Stores corrections given on the command line where the extension keeps those made in the popup. */
import { shopOf } from '../src/engine/audit/facts/same-site.ts'
import type { Corrections } from '../src/engine/audit/types.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import type { Session } from './session.ts'

export interface Presets {
  corrections: Corrections
  language: Language
}

/** Remembers product and country for the shop of an address, and the language, in the extension's own storage. */
export async function seedStorage(session: Session, url: string, { corrections, language }: Presets): Promise<void> {
  const items = { language, ...(Object.keys(corrections).length > 0 && { [`shop:${shopOf(url)}`]: { corrections } }) }
  await session.inBackground(`chrome.storage.local.set(${JSON.stringify(items)})`)
}
