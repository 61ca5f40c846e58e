/** Parts of the page that could not be read. */
import { hostOf, pathOf } from '../../knowledge/address.ts'
import { builtFile } from '../../knowledge/built-files.ts'
import { isMercadoPagoHost } from '../../knowledge/hosts.ts'
import type { ReadingLimit } from '../../knowledge/words.ts'
import type { DocumentSeen, ScriptSeen, Snapshot } from '../../snapshot/types.ts'
import { isSameSite } from './same-site.ts'

type Page = Pick<Snapshot, 'scripts' | 'documents'>

/** How many of the shop's own scripts could not be judged because their text could not be read: those of its registrable domain. */
export const countScriptsNotRead = (page: Page) =>
  page.scripts.filter((script) => isUnread(script) && isShops(page, script)).length

/** How many scripts of others were not read. They do not stand in the way: what they hold is not the shop's. */
export const countScriptsOfOthers = (page: Page) =>
  page.scripts.filter((script) => isUnread(script) && !isShops(page, script)).length

/** A script that the server answered with an error is none: no code of it reached the browser. */
const isUnread = ({ text }: ScriptSeen) => text !== 'read' && text !== 'failed'

function isShops(page: Page, { text, src }: ScriptSeen): boolean {
  if (text !== 'foreign') return true
  const host = hostOf(src)
  return isOfSite(page, host) || (builtFile.test(pathOf(src)) && !isMercadoPagoHost(host) && !hasOwnFile(page))
}

const isOfSite = ({ documents }: Page, host: string) =>
  !isMercadoPagoHost(host) && documents.some((document) => isSameSite(host, document.host))

/** Whether a file of the shop's own site is loaded. Where none is, what the shop's platform has built comes from a network's host. */
const hasOwnFile = (page: Page) => page.scripts.some(({ src }) => src !== '' && isOfSite(page, hostOf(src)))

/** The limits at which the reading of any document stopped, each once. */
export const limitsReachedIn = (documents: readonly DocumentSeen[]): ReadingLimit[] => [
  ...new Set(documents.flatMap(({ limitsReached }) => limitsReached)),
]
