/** What of the page travels over http. */
import { isLocalHost } from '../../knowledge/hosts.ts'
import type { DocumentSeen, FormSeen, FrameSeen, ScriptSeen, Snapshot } from '../../snapshot/types.ts'
import { hasSign } from './script-signs.ts'
import { isPaymentScript } from './sdk.ts'

type Page = Pick<Snapshot, 'documents' | 'scripts'>

/** Whether the page itself came over http from a public host; a developer's machine may lack HTTPS. */
export const isPublicHttp = ({ protocol, local }: DocumentSeen) => protocol === 'http:' && !local

/**
 * Scripts that are loaded over http. One that the browser upgraded is listed by the browser under its https address too; another
 * element with that address upgrades nothing.
 */
export function scriptsOverHttp(page: Page): ScriptSeen[] {
  const upgraded = new Set(page.scripts.filter(({ from }) => from === 'resource').map(({ src }) => src))
  const isHttp = httpTest(page)
  return page.scripts.filter(
    ({ src, explicitHttp }) => isHttp(src, explicitHttp) && !upgraded.has(src.replace('http:', 'https:')),
  )
}

/** The SDK, tokenizer or button of Mercado Pago's where it is loaded over http. */
export const sdkOverHttp = (page: Page): ScriptSeen[] => scriptsOverHttp(page).filter(isPaymentScript)

/** Frames that are loaded over http. */
export function framesOverHttp(page: Page & Pick<Snapshot, 'frames'>): FrameSeen[] {
  const isHttp = httpTest(page)
  return page.frames.filter(({ src, explicitHttp }) => isHttp(src, explicitHttp))
}

/**
 * Forms that send over http. A public shop's payment sent to the developer's own machine reaches nobody; other tools that send there do
 * no harm.
 */
export function formsOverHttp(page: Page & Pick<Snapshot, 'forms'>): FormSeen[] {
  const isHttp = httpTest(page)
  const isLocalPage = page.documents[0]!.local
  return page.forms.filter(({ action, explicitHttp, payment }) => isHttp(action, explicitHttp, payment && !isLocalPage))
}

/**
 * Whether an address is reached over http. A page may ask the browser to upgrade them all. On an http page what merely follows the
 * page's scheme is the page's fault, not its own.
 */
function httpTest({ documents, scripts }: Page) {
  const upgrades = documents.some(({ upgradesInsecure }) => upgradesInsecure)
  const pageIsHttp = documents[0]!.protocol === 'http:'
  const followsPage = hasSign(scripts, 'follows-page-scheme')
  return (address: string, explicitHttp: boolean, alsoLocal = false) =>
    !upgrades &&
    address.startsWith('http:') &&
    ((explicitHttp && !followsPage) || !pageIsHttp) &&
    URL.canParse(address) &&
    (alsoLocal || !isLocalHost(new URL(address).hostname))
}
