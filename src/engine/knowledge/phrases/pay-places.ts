/**
 * Addresses and marks in the markup of where a buyer pays or chooses how to, and of pages that only tell about paying.
 * Source: public shops; read 2026-11-27.
 */
import { phrases } from './topic.ts'

/** Matched on a path: the shop's pages about paying, on which nobody pays. */
export const aboutPayingPath = phrases({
  es: [
    {
      says: /\/(?:medio|forma|metodo)s?-(?:de-)?pago/,
      example: '/medios-de-pago',
      nearMiss: '/orden/9/pagar',
    },
    {
      says: /\/(?:ayuda|preguntas|como-(?:comprar|pagar)|promo|cuotas|financiacion|segur|benefi)/,
      example: '/ayuda/pagos',
      nearMiss: '/comprar',
    },
  ],
  pt: [
    {
      says: /\/(?:(?:meio|forma)s?-(?:de-)?pagamento|ajuda|duvidas|como-comprar|parcel|vantagens)/,
      example: '/formas-de-pagamento',
      nearMiss: '/pedido/9/pagamento',
    },
  ],
  en: [
    {
      says: /\/(?:payment-(?:methods|options|info)|help|faqs?|support|how-to-(?:pay|buy)|blog|info|about)(?:\/|$)/,
      example: '/help/payments',
      nearMiss: '/pay/mercado-pago',
    },
  ],
})

/** Matched on a path: something is paid there all the same, as for what is sold under a promotion. */
export const payingPath = phrases({
  es: [
    {
      says: /\/(?:compr[ae]r?|pag(?:ar|ue)|don(?:ar|acion)|suscri|inscri|reserv|carrito|finalizar)/,
      example: '/promos/pack/comprar',
      nearMiss: '/ayuda/pagos',
    },
  ],
  pt: [{ says: /\/(?:doar|doacao|assin|carrinho|pedido)/, example: '/vantagens/assinar', nearMiss: '/ajuda/pagamento' }],
  en: [
    {
      says: /\/(?:check-?out|buy|pay|donate|subscribe|book|cart|order|mercado-?_?pago)(?:\/|$)/,
      example: '/support/donate',
      nearMiss: '/help/payments',
    },
  ],
})

/** Matched on the tag of a list: a name by which a buyer chooses a way to pay. */
export const payListName = phrases({
  es: [
    {
      says: /\s(?:id|name)="[\w.[\]-]{0,40}(?:metodo|medio|forma|tipo)s?[\w.[-]{0,4}pago/,
      example: '<select name="medio_de_pago">',
      nearMiss: '<select name="estado_pago">',
    },
  ],
  pt: [
    {
      says: /\s(?:id|name)="[\w.[\]-]{0,40}(?:metodo|meio|forma|tipo)s?[\w.[-]{0,4}pagamento/,
      example: '<select name="forma_pagamento">',
      nearMiss: '<select name="status_pagamento">',
    },
  ],
  en: [
    {
      says: /\s(?:id|name)="[\w.[\]-]{0,40}(?:pay(?:ment)?[\w.[-]{0,2}(?:method|type|option|gateway|provider)|gateway)/,
      example: '<select name="payment_method">',
      nearMiss: '<select name="payment_status">',
    },
  ],
})

/** Matched on the tag of an element that acts as a button: marks of a way to pay, unlike those of a list of logos. */
export const wayToPay = phrases({
  es: [
    {
      says: /[\s"-](?:metodo|medio|forma|opcion)s?[\w-]{0,4}pago/,
      example: '<div class="medio-pago" onclick>',
      nearMiss: '<div class="pagos-aceptados">',
    },
  ],
  pt: [
    {
      says: /[\s"-](?:metodo|meio|forma|opcao)s?[\w-]{0,4}pagamento/,
      example: '<li class="forma-pagamento">',
      nearMiss: '<li class="selo-pagamento">',
    },
  ],
  en: [
    {
      says: /[\s"-](?:pay(?:ment)?[-_]?(?:method|option|gateway)s?|gateway)(?![a-z])/,
      example: '<div class="payment-method" onclick>',
      nearMiss: '<div class="payment-logos">',
    },
  ],
})

/** Matched on a page's path and the ids around an element: where a buyer pays, and not where past orders are listed. */
export const payPlace = phrases({
  es: [{ says: '*(pagar|carrito|finalizar|compra/|form-pago|#pago)*', example: '/pagar', nearMiss: '/mi-cuenta/compras' }],
  pt: [{ says: '*(pagamento|carrinho)*', example: '/pagamento', nearMiss: '/minha-conta/pedidos' }],
  en: [{ says: '*(checkout|check-out)*', example: '#checkout > select', nearMiss: '#orders > select' }],
})

/** Marks on a form that show that it takes a payment. */
export const payingForm = phrases({
  es: [{ says: '*(pagar|pago|compra|pedido|carrito|tarjeta)*', example: 'form-pagar', nearMiss: 'form-contacto' }],
  pt: [{ says: '*(pagamento|cartao)*', example: 'dados-do-cartao', nearMiss: 'dados-da-entrega' }],
  en: [{ says: '*(checkout|check-out|pay|order|cart|card)*', example: 'checkout_form', nearMiss: 'search_form' }],
})
