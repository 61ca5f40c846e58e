/**
 * Payment-method banners: Mercado Pago's own images, and those recognisable by their text.
 * Source: devsite-docs guides/resources/banners, old plugins; read 2026-11-20. None documented for Peru and Uruguay.
 */
const bannerHosts = /^((\w+\.)*mlstatic\.com|www\.mercadopago\.cl)$/
/** The network that old plugins reached the same images through. */
const oldNetwork = /^[\w.]+\.akamai\.net\/[\w.]*\bmlstatic\.com\//
const bannerPath = /(^|\/)[^?]*banners?(\/|_)/i

/** Whether `url` is one of Mercado Pago's banner images (any scheme). */
export function isOfficialBanner(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, pathname } = new URL(url)
  return (bannerHosts.test(hostname) || oldNetwork.test(hostname + pathname)) && bannerPath.test(pathname)
}

/** A banner's alternative text, without accents: payment methods of, or with, Mercado Pago. */
const paymentMethods =
  /\b(medios|formas|metodos|modalidades|meios) de (pago|pagamento)|payment (methods|options)|medios y cuotas|promociones|promocoes|cuotas|parcel|meses sin inter|tarjetas|cartoes|cards/i
const brand = /mercado ?pago/i

/** Whether an image's text says that it is a payment-methods banner of Mercado Pago. `text` without accents. */
export const isBannerText = (text: string) => brand.test(text) && paymentMethods.test(text)

/** Whether an image's text or file name makes it likely to be one, for a person to look at. */
export const mayBeBanner = (text: string, fileName: string) =>
  /\b(medios|formas|metodos|modalidades|meios) de (pago|pagamento)|payment (methods|options)/i.test(text) ||
  /(medios|formas|metodos|meios)[-_]?(de[-_]?)?(pago|pagamento)|payment[-_]?(methods|options)/i.test(fileName) ||
  (/mercado-?_?pago|(^|[-_/])mp[-_]/i.test(fileName) &&
    /banner|medios|meios|promo|cuotas|logos|cards|tarjetas/i.test(fileName)) ||
  /banner_?psj|(785|735|575|468)x(40|60).*(medios|meios|pag)|(medios|meios|pag).*(785|735|575|468)x(40|60)/i.test(fileName)

/** Class that an official plugin puts on its banner image. Source: mercadopago/cart-magento2 custom_method.html. */
export const bannerSelector = '.payment-banner-checkout'
