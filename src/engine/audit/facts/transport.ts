/** Parts of the page that are transferred over http. */
import { isLocalHost } from '../../knowledge/hosts.ts'
import type { DocumentSeen, FormSeen, FrameSeen, ScriptSeen, Snapshot } from '../../snapshot/types.ts'
import { hasSign, scriptsWith } from './script-signs.ts'
import { isPaymentScript } from './sdk.ts'

type Page = Pick<Snapshot, 'documents' | 'scripts'>

/** Whether the page itself was loaded over http from a public host; local hosts may lack HTTPS. */
export const isPublicHttp = ({ protocol, local }: DocumentSeen) => protocol === 'http:' && !local

/**
 * Scripts that are loaded over http. If the browser upgraded one, its list of loaded resources has the https address; an element
 * with that address does not prove an upgrade.
 */
export function scriptsOverHttp(page: Page): ScriptSeen[] {
  const upgraded = new Set(page.scripts.filter(({ from }) => from === 'resource').map(({ src }) => src))
  const isHttp = httpTest(page)
  return page.scripts.filter(
    ({ src, explicitHttp }) => isHttp(src, explicitHttp) && !upgraded.has(src.replace('http:', 'https:')),
  )
}

/** Mercado Pago's SDK, tokenizer or old buttons that are loaded over http. */
export const sdkOverHttp = (page: Page): ScriptSeen[] => scriptsOverHttp(page).filter(isPaymentScript)

/** Frames that are loaded over http. */
export function framesOverHttp(page: Page & Pick<Snapshot, 'frames'>): FrameSeen[] {
  const isHttp = httpTest(page)
  return page.frames.filter(({ src, explicitHttp }) => isHttp(src, explicitHttp))
}

/**
 * Forms that send over http. Payment forms of a public shop that send to a local host count too, because buyers cannot reach it;
 * other forms that send there are ignored. A form that closes a dialog sends nothing, whatever its address.
 */
export function formsOverHttp(page: Page & Pick<Snapshot, 'forms'>): FormSeen[] {
  const isHttp = httpTest(page)
  const isLocalPage = page.documents[0]!.local
  return page.forms.filter(
    ({ action, explicitHttp, payment, method }) => method !== 'dialog' && isHttp(action, explicitHttp, payment && !isLocalPage),
  )
}

/** Scripts of the page whose code calls, opens or leads to an address over http. Whether and with what only a person can see. */
export const scriptsSendingOverHttp = ({ documents, scripts }: Page): ScriptSeen[] =>
  documents[0]!.upgradesInsecure ? [] : scriptsWith(scripts, 'sends-over-http')

/**
 * Whether an address is reached over http. The page itself, not a frame in it, may ask the browser to upgrade all addresses. On an http page, addresses that
 * merely follow the page's scheme are not reported: the page itself is.
 */
function httpTest({ documents, scripts }: Page) {
  const upgrades = documents[0]!.upgradesInsecure
  const pageIsHttp = documents[0]!.protocol === 'http:'
  const followsPage = hasSign(scripts, 'follows-page-scheme')
  return (address: string, explicitHttp: boolean, alsoLocal = false) =>
    !upgrades &&
    address.startsWith('http:') &&
    ((explicitHttp && !followsPage) || !pageIsHttp) &&
    URL.canParse(address) &&
    (alsoLocal || !isLocalHost(new URL(address).hostname))
}
