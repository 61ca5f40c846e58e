/**
 * Where copies and imitations of MercadoPago.js are served from. A vendor may carry Mercado Pago's name in good faith; its address says
 * whether it poses as the SDK's. Source: official addresses of `scripts.ts`, and pages seen; read 2026-11-20.
 */

/** Tested on host and path, without scheme. */
export const posesAsSdk: readonly RegExp[] = [
  // An official host as the beginning of another: `sdk.mercadopago.com.evil.example`.
  /^(sdk|www|secure|http2|resources|beta-sdk)\.(mercadopago|mlstatic)\./,
  // Paths and file names of the official scripts.
  /\/js\/v\d/,
  /mercado-?pago[^/]{0,80}\.js$/,
  /(security|render)\.js$/,
  /web-(payment|tokenize)-checkout/,
  // A host named after the brand and after what it serves: `cdn-mercadopago.example`, `mercadopago-sdk.example`.
  /^[^/]*(sdk|js|cdn|static)[^/]*mercadopago/,
  /^[^/]*mercadopago[^/.]*(sdk|js|cdn|static)/,
]

/** The brand in its own letters; one that only looks like it is disguised. */
export const plainBrand = /mercadopago|mlstatic|mercadolibre|mercadolivre/

/** An official host as the user name in front of another host: `https://mercadopago.com@evil.example`. */
export const brandAsUserName = /mercado|mlstatic/i

/** Where Mercado Pago's host for all keeps what is meant for tests. */
export const betaPath = /\/beta\//
