/**
 * The shop's certificate. Only Firefox shows it to extensions, and only for a request that they
 * observe. The tester grants that permission for one shop, from the popup. No request is sent: the
 * tester's next request to the shop shows the certificate, and then the permission is given back.
 */
import browser, { type WebRequest } from 'webextension-polyfill'
import type { CertificateSeen } from '../engine/snapshot/types.ts'
import { keptWatch } from './card-watch/kept.ts'
import { isFollowedSite } from './follow/kept.ts'
import { keepCertificate } from './store.ts'

const faults = {
  domain_mismatch: 'wrong-host',
  expired_or_not_yet_valid: 'expired',
  trust_error: 'not-trusted',
} as const

/** What requirements need to know of a connection. Names, numbers and fingerprints in the certificate are not kept. */
export function certificateSeen(host: string, info: WebRequest.SecurityInfo): CertificateSeen {
  const last = info.certificates.at(-1)
  const alone = info.certificates.length === 1 && last?.issuer === last?.subject
  const category = info.overridableErrorCategory as keyof typeof faults | undefined
  return {
    host,
    vouchedBy: last?.isBuiltInRoot ? 'authority' : alone ? 'itself' : 'added',
    fault: (category && faults[category]) ?? null,
    tls: info.protocolVersion ?? '',
    weak: info.state === 'weak',
  }
}

async function look({ requestId, url }: WebRequest.OnHeadersReceivedDetailsType): Promise<WebRequest.BlockingResponse> {
  // What is granted for a watched payment shows the certificates of all hosts: they are nobody's question.
  if (await keptWatch()) return {}
  const info = await browser.webRequest.getSecurityInfo(requestId, { certificateChain: true })
  if (info.state !== 'insecure') {
    const { origin, hostname } = new URL(url)
    await keepCertificate(origin, certificateSeen(hostname, info))
    void giveBack(origin)
  }
  return {}
}

/** Gives back the permission for one shop, unless it is followed. */
async function giveBack(origin: string): Promise<void> {
  const site = `${origin}/*`
  if (!(await isFollowedSite(site))) await browser.permissions.remove({ origins: [site] })
  await stopIfUnused()
}

/** Gives back `webRequest` itself when no shop is waiting for it. */
async function stopIfUnused(): Promise<void> {
  if (!browser.webRequest) return
  const { origins = [] } = await browser.permissions.getAll()
  for (const site of origins) if (!(await isFollowedSite(site))) return
  browser.webRequest.onHeadersReceived.removeListener(look)
  await browser.permissions.remove({ permissions: ['webRequest', 'webRequestBlocking'] })
}

/**
 * Observes requests while the permission is granted. Called when the background starts: Firefox wakes it for a request only if the
 * listener was added during a start. After a permission that was granted while it ran and a suspension, the reloading tab wakes it
 * (`tabs.onUpdated`); when the page's response is faster than that, one of the requests after it shows the certificate.
 */
export function watchCertificates(): void {
  const watch = () => {
    try {
      // `webRequest` is missing in Chromium, and in Firefox without the permission.
      browser.webRequest?.onHeadersReceived.addListener(look, { urls: ['https://*/*'] }, ['blocking'])
    } catch {
      // Granted for a watched payment (`card-watch`), which blocks nothing.
    }
  }
  browser.permissions.onAdded.addListener(watch)
  browser.permissions.onRemoved.addListener(({ origins }) => void (origins?.length && stopIfUnused()))
  watch()
}
