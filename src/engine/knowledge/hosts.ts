/**
 * Which hosts belong to Mercado Pago, and which only imitate it.
 * Source: the official plugins' CSP lists (mercadopago/adb-payment:etc/csp_whitelist.xml) and `sites.ts`; read 2026-11-20.
 */
import { domainsOf, type Sites, sites } from './sites.ts'

/** Domains for static files and short links, and an old Chilean domain. */
const furtherDomains = ['mlstatic.com', 'mpago.la', 'mpago.li', 'mercadopago.com.cl']

/** Mercado Libre's names, combined with the endings of Mercado Pago's domains. */
const mercadoLibre = ['mercadolibre', 'mercadolivre']

/** The hosts of card-number, expiry and security-code iframes. */
const secureFields = /^secure-fields(-stg)?\.mercadopago\.com$/

/** Test, beta and staging hosts: Mercado Pago's own, but not for production. */
const notForProduction = /^((beta|staging|stg|test|dev|alpha)[-.]|sandbox\.)|[-.](beta|stg|staging)\./

export const brands = ['mercadopago', ...mercadoLibre, 'mlstatic']

/** Whether a host name contains a brand name. Disguised letters (0 for o, rn for m, hyphens) are undone by `undisguise`. */
export const namesBrand = (host: string) => brands.some((brand) => host.includes(brand))
const nearlyBrand = /merc?ad+o?s?-?pagos?\b/

/** A host's name with look-alike letters undone. */
export const undisguise = (host: string) =>
  host
    .replace(/rn/g, 'm')
    .replace(/[0ö]/g, 'o')
    .replace(/[1l|]/g, 'l')
    .replace(/[3é]/g, 'e')
    .replace(/[4á]/g, 'a')
    .replace(/[-_]/g, '')

/** `xn--mrcadopago-…`: the brand's letters in order, with up to two of them replaced by non-ASCII letters. */
function isDisguisedLabel(label: string): boolean {
  const plain = /^xn--(.+)-[a-z0-9]+$/.exec(label)?.[1]?.replace(/-/g, '')
  if (!plain) return false
  return brands.some((brand) => {
    const missing = brand.length - plain.replace(/sdk|www/g, '').length
    if (missing < 0 || missing > 2) return false
    let at = 0
    for (const letter of brand) if (letter === plain.replace(/sdk|www/g, '')[at]) at++
    return at === brand.length - missing
  })
}

/** Whether `host` is `domain` or one of its subdomains. */
export const isWithin = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`)

/** The country on whose domain of Mercado Pago's a host is; undefined for any other host, and for a domain of no country. */
export const siteOnDomain = <Id extends string>(host: string, table: Sites<Id>): Id | undefined =>
  (Object.keys(table) as Id[]).find((id) => isWithin(host, table[id].domain))

export function makeHosts(table: Sites) {
  const domains = domainsOf(table)
  const owned = [
    ...domains,
    ...mercadoLibre.flatMap((name) => domains.map((domain) => domain.replace('mercadopago', name))),
    ...furtherDomains,
  ]
  const isMercadoPagoHost = (host: string) => owned.some((domain) => isWithin(host, domain))
  return {
    /** Whether `host` (lower case, no port) belongs to Mercado Pago or Mercado Libre. */
    isMercadoPagoHost,
    /** Whether `host` is Mercado Pago's but meant for tests. */
    isTestHost: (host: string) => isMercadoPagoHost(host) && notForProduction.test(host),
    /** Whether `host` is not Mercado Pago's but contains its name, plainly or with look-alike letters. */
    looksLikeMercadoPago: (host: string) => {
      if (isMercadoPagoHost(host)) return false
      const plain = undisguise(host)
      return namesBrand(plain) || host.split('.').some(isDisguisedLabel) || nearlyBrand.test(plain)
    },
  }
}

export const { isMercadoPagoHost, isTestHost, looksLikeMercadoPago } = makeHosts(sites)

/** Whether `host` serves the secure-field iframes. */
export const isSecureFieldsHost = (host: string) => secureFields.test(host)

/** Names that do not resolve on the public internet. Source: RFC 2606, RFC 6761, RFC 8375, ICANN's `internal`. */
const localNames = ['localhost', 'local', 'test', 'internal', 'lan', 'home.arpa']
/** Addresses of this machine and of private networks. Source: RFC 1122, RFC 1918, RFC 3927, RFC 4193. */
const localAddresses = [
  /^(0\.0\.0\.0|127(\.\d+){3}|\[::1\])$/,
  /^(10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2})$/,
  /^(169\.254(\.\d+){2}|\[f[cd][0-9a-f:]+\])$/,
]

/** Whether `host` is a developer's machine or in a private network, where HTTPS may be missing. */
export const isLocalHost = (host: string) =>
  host === 'localhost' ||
  localNames.some((name) => host.endsWith(`.${name}`)) ||
  localAddresses.some((address) => address.test(host))
