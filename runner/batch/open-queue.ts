/** The queue that the options ask for. */
import type { Language } from '../../src/engine/knowledge/words.ts'
import { Refused } from '../refused.ts'
import type { Queue, Rules } from './queue.ts'
import { batchTexts } from './texts.ts'

/** The address of a queue as it may be shown: without user name and password. */
export function shownQueue(address: string): string {
  const { protocol, username, password, host, pathname } = new URL(address)
  return `${protocol}//${username || password ? '…@' : ''}${host}${pathname}`
}

/** Connects to a queue on a server. Throws `Refused` when it cannot be reached. */
export async function openServerQueue(address: string, name: string, rules: Rules, lang: Language): Promise<Queue> {
  try {
    const { bullQueue } = await import('./bull-queue.ts')
    return await bullQueue(address, name, rules)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const says = code ?? (message || String(error)).split('\n')[0]!
    throw new Refused(`error: --queue: ${batchTexts[lang].noQueue(URL.canParse(address) ? shownQueue(address) : '', says)}`)
  }
}
