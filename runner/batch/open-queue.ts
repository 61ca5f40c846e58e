/** The queue and the results that the options ask for. */
import type { Language } from '../../src/engine/knowledge/words.ts'
import { Refused } from '../refused.ts'
import type { WorkerOptions } from './options.ts'
import type { Queue, Rules } from './queue.ts'
import { folderResults, type Results } from './results.ts'
import { batchTexts } from './texts/index.ts'

/** The address of a server as it may be shown: without user name and password. */
export function shownServer(address: string): string {
  const { protocol, username, password, host, pathname } = new URL(address)
  return `${protocol}//${username || password ? '…@' : ''}${host}${pathname}`
}

/** Connects to a queue on a server. Throws `Refused` when it cannot be reached. */
export const openServerQueue = (address: string, name: string, rules: Rules, lang: Language): Promise<Queue> =>
  connected('queue', address, lang, async () => (await import('./bull-queue.ts')).bullQueue(address, name, rules))

/** Where results go: into a table where a server is named, else into the folder. Throws `Refused` when the server cannot be reached. */
export async function openResults(
  { results: server, lang }: Pick<WorkerOptions, 'results' | 'lang'>,
  folder: string,
  shownFolder = folder,
): Promise<Results> {
  if (!server) return folderResults(folder, lang, shownFolder)
  return connected('results', server, lang, async () => (await import('./results-table.ts')).tableResults(server, lang))
}

async function connected<Value>(option: string, address: string, lang: Language, connect: () => Promise<Value>): Promise<Value> {
  try {
    return await connect()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const says = code ?? (message || String(error)).split('\n')[0]!
    throw new Refused(`error: --${option}: ${batchTexts[lang].noServer(URL.canParse(address) ? shownServer(address) : '', says)}`)
  }
}
