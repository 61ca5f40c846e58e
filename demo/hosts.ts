/** Host names of the sample shop and of the stand-in for Mercado Pago's hosts. All are mapped to local ports. */

/** The shops: one in Argentina, one in Brazil, and an old one without HTTPS. */
export const shops = {
  es: 'tienda-sur.example',
  pt: 'loja-norte.example',
  old: 'feria-vieja.example',
} as const

/** Mercado Pago's hosts from which a checkout loads scripts, frames and images; served by the stand-in. */
export const standIn = {
  sdk: 'sdk.mercadopago.com',
  v1: 'secure.mlstatic.com',
  fields: 'secure-fields.mercadopago.com',
  images: 'imgmp.mlstatic.com',
} as const

/** An invented processor, for the checkout that does not use Mercado Pago. */
export const otherProcessor = 'js.otra-pasarela.example'

/** Host names served over HTTPS. */
export const secureHosts: readonly string[] = [shops.es, shops.pt, ...Object.values(standIn), otherProcessor]

/** Host names served over HTTP. */
export const plainHosts: readonly string[] = [shops.old]
