/**
 * Where copies and imitations of MercadoPago.js are served from. A vendor may use Mercado Pago's name legitimately; the address
 * shows whether it imitates the SDK's. Source: official addresses of `scripts.ts`, and pages seen; read 2026-11-20.
 */

/** Matched against host and path, without the scheme. */
export const posesAsSdk: readonly RegExp[] = [
  // An official host as the beginning of another: `sdk.mercadopago.com.evil.example`.
  /^(sdk|www|secure|http2|resources|beta-sdk)\.(mercadopago|mlstatic)\./,
  // Paths and file names of the official scripts.
  /\/js\/v\d/,
  /mercado-?pago[^/]{0,80}\.js$/,
  /(security|render)\.js$/,
  /web-(payment|tokenize)-checkout/,
  // A host name made of the brand and a word for what it serves: `cdn-mercadopago.example`, `mercadopago-sdk.example`.
  /^[^/]*(sdk|js|cdn|static)[^/]*mercadopago/,
  /^[^/]*mercadopago[^/.]*(sdk|js|cdn|static)/,
]

/** The brand spelled correctly; a look-alike spelling is a disguise. */
export const plainBrand = /mercadopago|mlstatic|mercadolibre|mercadolivre/

/** An official host as the user name before another host: `https://mercadopago.com@evil.example`. */
export const brandAsUserName = /mercado|mlstatic/i

/** Path of test versions on Mercado Pago's shared host. */
export const betaPath = /\/beta\//

/** Matched against a decoded path: an official address behind that of a proxy, `/proxy/sdk.mercadopago.com/js/v2`. */
export const proxiedSdk = /\b(?:beta-)?sdk\.mercadopago\.com\/.{0,20}js\/v\d|\bsecure\.mlstatic\.com\/sdk\//

/** Matched against a path: the brand followed by the official path, as in `/mercadopago/js/v2`. */
export const sdkPath = /\/mercado-?pago(?:-?sdk)?\/(?:sdk\/)?(?:js\/)?v\d(?:\.min)?(?:\.js)?$/i
