/**
 * How a banner of payment methods can be recognised: by its alternative text, or by its file name.
 * Source: devsite-docs guides/resources/banners, old plugins, public shops; read 2026-11-20.
 */
import { phrases } from './topic.ts'

/** Mercado Pago's name. */
export const brandName = phrases({
  any: [{ says: '*mercado~pago*', example: 'MercadoPago', nearMiss: 'Mercado Libre' }],
})

/** Words for payment methods. */
export const paymentMethods = phrases({
  es: [
    {
      says: '(medios|formas|metodos|modalidades) de (pago|pagamento)*',
      example: 'Medios de pago',
      nearMiss: 'Medios de transporte',
    },
  ],
  pt: [
    {
      says: '(meios|formas|metodos|modalidades) de (pagamento|pago)*',
      example: 'Meios de pagamento',
      nearMiss: 'Meios de transporte',
    },
  ],
  en: [{ says: '*payment (methods|options)*', example: 'Payment methods', nearMiss: 'Payment received' }],
})

/** Other promises of banners that name Mercado Pago. */
export const bannerPromises = phrases({
  es: [
    { says: '*(cuotas|promociones|tarjetas)*', example: 'Medios y cuotas', nearMiss: 'Medios' },
    { says: '*meses sin inter*', example: '6 meses sin intereses', nearMiss: '6 meses' },
  ],
  pt: [{ says: '*(parcel|promocoes|cartoes)*', example: 'Parcele em 12 vezes', nearMiss: 'Pague em dia' }],
  en: [{ says: '*cards*', example: 'Credit cards', nearMiss: 'Wallet' }],
})

/** A file name that mentions payment methods. */
export const bannerFiles = phrases({
  es: [
    { says: /(?:medios|formas|metodos)[-_]?(?:de[-_]?)?pago/, example: 'medios_de_pago.png', nearMiss: 'medios.png' },
    { says: /(?:785|735|575|468)x(?:40|60).{0,80}(?:medios|pag)/, example: '785X40_medios.jpg', nearMiss: '785x40.jpg' },
    { says: /(?:medios|pag).{0,80}(?:785|735|575|468)x(?:40|60)/, example: 'medios-468x60.jpg', nearMiss: 'medios-100x100.jpg' },
    { says: /banners?\/[\w-]{0,20}(?:pagos|tarjetas)/, example: 'banners/tarjetas.png', nearMiss: 'banners/invierno.png' },
  ],
  pt: [
    { says: /(?:meios|formas|metodos)[-_]?(?:de[-_]?)?pagamento/, example: 'meios-pagamento.png', nearMiss: 'meios.png' },
    { says: /(?:785|735|575|468)x(?:40|60).{0,80}meios/, example: '735x40-meios.jpg', nearMiss: '735x40.jpg' },
    { says: /meios.{0,80}(?:785|735|575|468)x(?:40|60)/, example: 'meios_575x40.jpg', nearMiss: 'meios_100x40.jpg' },
    { says: /banners?\/[\w-]{0,20}(?:pagamentos|cartoes)/, example: 'banners/cartoes.png', nearMiss: 'banners/verao.png' },
  ],
  en: [{ says: /payment[-_]?(?:methods|options)/, example: 'payment-methods.svg', nearMiss: 'payment.svg' }],
  any: [
    { says: /banner_?psj/, example: 'banner_psj_3x.jpg', nearMiss: 'banner.jpg' },
    // OpenCart's official plugin has a folder of banners for each country.
    { says: /ml[abcmou]\/credit_?card/, example: 'MLA/credit_card.png', nearMiss: 'icons/credit_card.png' },
  ],
})

/** A file name that names Mercado Pago. */
export const brandFiles = phrases({
  any: [
    { says: /mercado-?_?pago/, example: 'mercado-pago.png', nearMiss: 'mercado.png' },
    { says: /(?:^|[-_/])mp[-_]/, example: 'img/mp-cuotas.png', nearMiss: 'temp-1.png' },
  ],
})

/** Words that, together with the name, make such a file a banner and not a logo. */
export const bannerFileWords = phrases({
  es: [{ says: '*(medios|promo|cuotas|tarjetas)*', example: 'mp_cuotas.png', nearMiss: 'mp_icon.png' }],
  pt: [{ says: '*meios*', example: 'mp-meios.png', nearMiss: 'mp-icone.png' }],
  en: [{ says: '*(banner|logos|cards)*', example: 'mercadopago-banner.png', nearMiss: 'mercadopago-logo.png' }],
})
