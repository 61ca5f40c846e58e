/**
 * Names of fields, checkboxes and paths that belong to the shop's owner or to a visitor's settings, and not to paying.
 * Source: public shops and their administration pages; read 2026-11-20.
 */
import { phrases } from './topic.ts'

/** Names of fields in which a shop's owner enters credentials and settings for Mercado Pago; buyers are never asked for them. */
export const asksForKeys = phrases(
  {
    en: [
      { says: '*access{joint}token*', example: 'mp_access_token', nearMiss: 'card_token' },
      { says: '*(public|private|secret|api){joint}key*', example: 'publicKey', nearMiss: 'keyword' },
      { says: '*client{joint}secret*', example: 'client-secret', nearMiss: 'client_name' },
      { says: '*webhook{joint}(secret|url)*', example: 'webhook_url', nearMiss: 'website_url' },
      {
        says: '*mercado{joint}pago{joint}(key|token|secret|env|mode)',
        example: 'mercadopago_mode',
        nearMiss: 'mercadopago_installments',
      },
    ],
  },
  { lists: { joint: /_?-?/ } },
)

/** Matched on a checkbox's tag: words of a shop owner's switch, or of a visitor's consent. */
export const switchWords = phrases({
  es: [{ says: '*(activ|habilit)*', example: '<input id="activar-mp">', nearMiss: '<input id="pagar-mp">' }],
  pt: [{ says: '*ativ*', example: '<input id="ativar-mp">', nearMiss: '<input id="pagar-mp">' }],
  en: [{ says: '*(enable|sandbox|cookie|consent)*', example: '<input name="mp_enabled">', nearMiss: '<input name="mp">' }],
})

/** Matched on the tag of a checkbox or radio button: the name of a filter, or of a default choice. */
export const filterName = phrases({
  en: [
    { says: /name="[^"]{0,80}(?:filt(?:er|r)|default)/, example: '<input name="filter[pay]">', nearMiss: '<input id="filter">' },
  ],
  pt: [{ says: /name="[^"]{0,80}padr/, example: '<input name="padrao">', nearMiss: '<input name="pagamento">' }],
})

/** The shop's own paths that concern Mercado Pago but are not for buyers. */
export const backOffice = phrases({
  es: [{ says: '*(panel|ajuste|integrac|conect|ayuda)*', example: '/integraciones/mercadopago', nearMiss: '/pagar/mercadopago' }],
  pt: [{ says: '*ajuda*', example: '/ajuda/mercadopago', nearMiss: '/pagar/mercadopago' }],
  en: [
    {
      says: '*(admin|config|setting|connect|oauth|callback|report|blog|help)*',
      example: '/admin/mercadopago',
      nearMiss: '/checkout/mercadopago',
    },
    { says: '*(webhook|notif)*', example: '/webhooks/mercadopago', nearMiss: '/pay/mercadopago' },
    { says: 'ipn', example: '/mercadopago/ipn', nearMiss: '/mercadopago/ipnotic' },
    { says: '*doc[s]/', example: '/docs/mercadopago', nearMiss: '/document.php' },
  ],
})
