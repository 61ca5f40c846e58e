/**
 * Payment-method banners: Mercado Pago's own images. For those recognised by their text, see `phrases/banners.ts`.
 * Source: devsite-docs guides/resources/banners, old plugins; read 2026-11-20. None documented for Peru and Uruguay.
 */
const bannerHosts = /^((\w+\.)*mlstatic\.com|www\.mercadopago\.cl)$/
/** The content delivery network from which old plugins load the same images. */
const oldNetwork = /^[\w.]+\.akamai\.net\/[\w.]*\bmlstatic\.com\//
const bannerPath = /banners?[/_]/i

/** Whether `url` is one of Mercado Pago's banner images (any scheme). */
export function isOfficialBanner(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, pathname } = new URL(url)
  return (bannerHosts.test(hostname) || oldNetwork.test(hostname + pathname)) && bannerPath.test(pathname)
}

/** Class that an official plugin puts on its banner image. Source: mercadopago/cart-magento2 custom_method.html. */
export const bannerSelector = '.payment-banner-checkout'
