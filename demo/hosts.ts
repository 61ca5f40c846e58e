/** The names under which the sample shop and the stand-in for Mercado Pago's hosts answer. All lead to local ports, none to the network. */

/** The shops: one in Argentina, one in Brazil, one old shop that never got a certificate. */
export const shops = {
  es: 'tienda-sur.example',
  pt: 'loja-norte.example',
  old: 'feria-vieja.example',
} as const

/** The hosts whose scripts, frames and images a checkout loads; served by the stand-in. */
export const standIn = {
  sdk: 'sdk.mercadopago.com',
  v1: 'secure.mlstatic.com',
  fields: 'secure-fields.mercadopago.com',
  images: 'imgmp.mlstatic.com',
} as const

/** A made-up processor, for the checkout that is not Mercado Pago's. */
export const otherProcessor = 'js.otra-pasarela.example'

/** Names that answer over HTTPS. */
export const secureHosts: readonly string[] = [shops.es, shops.pt, ...Object.values(standIn), otherProcessor]

/** Names that answer over plain HTTP. */
export const plainHosts: readonly string[] = [shops.old]
