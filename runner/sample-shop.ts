/** When the sample shop is wanted: no address given, or only its own. */
import { checkouts } from '../demo/checkouts.ts'
import { shops } from '../demo/hosts.ts'
import { type Shop, startShop } from '../demo/server.ts'

/** Whether an address leads out of the sample shop. What is no web address at all leads nowhere. */
const leadsElsewhere = (url: string) =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && !Object.values<string>(shops).includes(new URL(url).host)

export interface Sample {
  urls: readonly string[]
  /** Absent where real pages are audited: the stand-in for Mercado Pago's hosts must never be taken for them. */
  shop?: Shop
}

/** Starts the sample shop if it is wanted, and says what to audit. `byHand`: somebody will click for themselves. */
export async function withSample(urls: readonly string[], byHand: boolean): Promise<Sample> {
  if (urls.some(leadsElsewhere)) return { urls }
  const shop = await startShop()
  const own = byHand ? [] : checkouts.map(({ url }) => url)
  return { urls: urls.length > 0 ? urls : own, shop }
}

/** What Chromium needs to get to the shop, and to nobody else under those names. */
export function sampleArgs({ hosts, ports, spki }: Shop): string[] {
  const rules = [
    ...hosts.secure.map((host) => `MAP ${host}:443 127.0.0.1:${ports.secure}`),
    ...hosts.plain.map((host) => `MAP ${host}:80 127.0.0.1:${ports.plain}`),
  ]
  return [`--host-resolver-rules=${rules.join(',')}`, `--ignore-certificate-errors-spki-list=${spki}`]
}

export const frontPage = `https://${shops.es}/`
