/**
 * Which hosts are Mercado Pago's, and which only look like it.
 * Source: the official plugins' CSP lists (mercadopago/adb-payment:etc/csp_whitelist.xml) and sites of `sites.ts`; read 2026-11-20.
 */

/** Hosts Mercado Pago owns: its country domains, Mercado Libre's, and their static hosts. */
const owned =
  /(^|\.)(mercadopago\.(com(\.(ar|br|mx|co|pe|uy|ve|cl))?|cl)|mercadoli(b|v)re\.(com(\.(ar|br|mx|co|pe|uy|ve))?|cl)|mlstatic\.com|mpago\.(la|li))$/

/** The hosts of card-number, expiry and security-code iframes. */
const secureFields = /^secure-fields(-stg)?\.mercadopago\.com$/

/** Test, beta and staging hosts: Mercado Pago's own, but not for production. */
const notForProduction = /^((beta|staging|stg|test|dev|alpha)[-.]|sandbox\.)|[-.](beta|stg|staging)\./

/** Brand words in a host name, also when letters are swapped for look-alikes (0 for o, rn for m, hyphens between). */
const brandWords = /mercadopago|mercadolibre|mercadolivre|mlstatic/

const undisguise = (host: string) =>
  host
    .replace(/rn/g, 'm')
    .replace(/[0ö]/g, 'o')
    .replace(/[1l|]/g, 'l')
    .replace(/[3é]/g, 'e')
    .replace(/[4á]/g, 'a')
    .replace(/[-_]/g, '')

/** `xn--mrcadopago-…`: the brand's letters in order, up to two of them replaced by foreign ones. */
function isDisguisedLabel(label: string): boolean {
  const plain = /^xn--(.+)-[a-z0-9]+$/.exec(label)?.[1]?.replace(/-/g, '')
  if (!plain) return false
  return ['mercadopago', 'mercadolibre', 'mercadolivre', 'mlstatic'].some((brand) => {
    const missing = brand.length - plain.replace(/sdk|www/g, '').length
    if (missing < 0 || missing > 2) return false
    let at = 0
    for (const letter of brand) if (letter === plain.replace(/sdk|www/g, '')[at]) at++
    return at === brand.length - missing
  })
}

/** Whether `host` (lower case, no port) belongs to Mercado Pago or Mercado Libre. */
export const isMercadoPagoHost = (host: string) => owned.test(host)

/** Whether `host` serves the secure-field iframes. */
export const isSecureFieldsHost = (host: string) => secureFields.test(host)

/** Whether `host` is Mercado Pago's but meant for tests. */
export const isTestHost = (host: string) => owned.test(host) && notForProduction.test(host)

/** Whether `host` is not Mercado Pago's yet carries its name, plainly or with look-alike letters. */
export const looksLikeMercadoPago = (host: string) => {
  if (owned.test(host)) return false
  const brand = undisguise(host)
  return brandWords.test(brand) || host.split('.').some(isDisguisedLabel) || /merc?ad+o?s?-?pagos?\b/.test(brand)
}

/** Whether `host` is a machine of a developer or a private network, where HTTPS may be missing. */
export const isLocalHost = (host: string) =>
  /^(localhost|.*\.(localhost|local|test|internal|lan|home\.arpa)|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|0\.0\.0\.0|\[::1\]|\[f[cd][0-9a-f:]+\])$/.test(
    host,
  )
