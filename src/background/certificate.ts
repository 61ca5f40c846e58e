/**
 * The shop's certificate, which only Firefox lets an extension know, and only of a request that it watches. Watching is a permission that
 * the tester grants for one shop, from the popup. Nothing is asked of the shop for it: the tester's next request shows the certificate, and
 * with that the permission is given back.
 */
import browser, { type WebRequest } from 'webextension-polyfill'
import type { CertificateSeen } from '../engine/snapshot/types.ts'
import { keepCertificate } from './store.ts'

const faults = {
  domain_mismatch: 'wrong-host',
  expired_or_not_yet_valid: 'expired',
  trust_error: 'not-trusted',
} as const

/** What a requirement needs to know of a connection. Names, numbers and fingerprints in the certificate stay behind. */
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
  const info = await browser.webRequest.getSecurityInfo(requestId, { certificateChain: true })
  if (info.state !== 'insecure') {
    const { origin, hostname } = new URL(url)
    await keepCertificate(origin, certificateSeen(hostname, info))
    void giveBack(origin)
  }
  return {}
}

/** Gives back what was granted for one shop; and the watching itself when no other shop waits for it. */
async function giveBack(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [`${origin}/*`] })
  const { origins = [] } = await browser.permissions.getAll()
  if (origins.length > 0) return
  browser.webRequest.onHeadersReceived.removeListener(look)
  await browser.permissions.remove({ permissions: ['webRequest', 'webRequestBlocking'] })
}

/** Watches while the tester has granted it. Called when the background starts, so that a granted permission survives its sleep. */
export function watchCertificates(): void {
  // Not there in Chromium, nor in Firefox without the permission.
  const watch = () => browser.webRequest?.onHeadersReceived.addListener(look, { urls: ['https://*/*'] }, ['blocking'])
  browser.permissions.onAdded.addListener(watch)
  watch()
}
