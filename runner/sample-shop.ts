/** Starts the sample shop when it is needed: when no address is given, or only addresses of the shop. */
import { checkouts } from '../demo/checkouts.ts'
import { secureHosts, shops } from '../demo/hosts.ts'
import { journeys } from '../demo/journeys.ts'
import { type Shop, startShop } from '../demo/server.ts'
import type { Options } from './options.ts'

const hostsOf = (urls: readonly string[]) =>
  urls.flatMap((url) => (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? [new URL(url).host] : []))

const isOwn = (host: string) => Object.values<string>(shops).includes(host)

/** Whether web addresses lead outside the sample shop. Mercado Pago's own are the stand-in's only beside an address of the shop. */
function leadElsewhere(urls: readonly string[]): boolean {
  const hosts = hostsOf(urls)
  return hosts.some((host) => !isOwn(host) && !secureHosts.includes(host)) || (hosts.length > 0 && !hosts.some(isOwn))
}

export interface Sample {
  urls: readonly string[]
  /** Absent when real pages are audited: they must never load from the stand-in for Mercado Pago's hosts. */
  shop?: Shop
}

/**
 * Starts the sample shop if it is needed and returns the addresses to audit.
 * @param open no address is audited by default, because the user will click
 * @param journey the addresses are those of one journey
 */
export async function withSample({ urls, open, journey }: Pick<Options, 'urls' | 'open' | 'journey'>): Promise<Sample> {
  if (leadElsewhere(urls)) return { urls }
  const shop = await startShop()
  const own = journey ? journeys[0]!.addresses : checkouts.map(({ url }) => url)
  return { urls: urls.length > 0 || open ? urls : own, shop }
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
