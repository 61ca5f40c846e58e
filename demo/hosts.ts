/** Host names of the sample shop and of the stand-in for Mercado Pago's hosts. All are mapped to local ports. */

/** The shops: one in Argentina, with two more hosts of its own, one in Brazil, and an old one without HTTPS. */
export const shops = {
  es: 'tienda-sur.example',
  payments: 'pagos.tienda-sur.example',
  account: 'cuenta.tienda-sur.example',
  pt: 'loja-norte.example',
  old: 'feria-vieja.example',
} as const

/** Mercado Pago's hosts from which a checkout loads scripts, frames and images, and where Checkout Pro takes a payment; served by the stand-in. */
export const standIn = {
  sdk: 'sdk.mercadopago.com',
  v1: 'secure.mlstatic.com',
  fields: 'secure-fields.mercadopago.com',
  images: 'imgmp.mlstatic.com',
  payment: 'www.mercadopago.com.ar',
} as const

/** An invented processor, for the checkout that does not use Mercado Pago. */
export const otherProcessor = 'js.otra-pasarela.example'

/** Host names served over HTTP. */
export const plainHosts: readonly string[] = [shops.old, shops.account]

/** Host names served over HTTPS. */
export const secureHosts: readonly string[] = [
  ...Object.values(shops).filter((host) => !plainHosts.includes(host)),
  ...Object.values(standIn),
  otherProcessor,
]

/** Where a shop's host is served. */
export const originOf = (host: string) => `${plainHosts.includes(host) ? 'http' : 'https'}://${host}`
