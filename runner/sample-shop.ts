/** Starts the sample shop when it is needed: when no address is given, or only addresses of the shop. */
import { checkouts } from '../demo/checkouts.ts'
import { shops } from '../demo/hosts.ts'
import { type Shop, startShop } from '../demo/server.ts'

/** Whether an address is a web address outside the sample shop. */
const leadsElsewhere = (url: string) =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && !Object.values<string>(shops).includes(new URL(url).host)

export interface Sample {
  urls: readonly string[]
  /** Absent when real pages are audited: they must never load from the stand-in for Mercado Pago's hosts. */
  shop?: Shop
}

/**
 * Starts the sample shop if it is needed and returns the addresses to audit.
 * @param byHand no address is audited by default, because the user will click
 */
export async function withSample(urls: readonly string[], byHand: boolean): Promise<Sample> {
  if (urls.some(leadsElsewhere)) return { urls }
  const shop = await startShop()
  const own = byHand ? [] : checkouts.map(({ url }) => url)
  return { urls: urls.length > 0 ? urls : own, shop }
}

/** Chromium arguments that map the shop's host names to its local ports and trust its certificate. */
export function sampleArgs({ hosts, ports, spki }: Shop): string[] {
  const rules = [
    ...hosts.secure.map((host) => `MAP ${host}:443 127.0.0.1:${ports.secure}`),
    ...hosts.plain.map((host) => `MAP ${host}:80 127.0.0.1:${ports.plain}`),
  ]
  return [`--host-resolver-rules=${rules.join(',')}`, `--ignore-certificate-errors-spki-list=${spki}`]
}

export const frontPage = `https://${shops.es}/`
