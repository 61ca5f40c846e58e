/**
 * What shops write on the buttons and links that start a payment.
 * Source: Checkout Pro docs, old plugins, public shops; read 2026-11-20.
 */
import { phrases } from './topic.ts'

const lists = {
  /** What may come before the verb. */
  lead: [
    ...['ir', 'continuar', 'finalizar', 'proceder', 'realizar', 'efectuar', 'confirmar', 'quiero', 'quero'],
    ...['completar', 'concluir', 'terminar', 'fazer', 'prosseguir', 'avan(z|c)ar', 'pedido', 'tu', 'mi', 'seu', 'meu'],
    ...['clic', 'click', 'clique', 'clica', 'haz', 'hace', 'toca', 'toque'],
    ...['a', 'al', 'y', 'e', 'o', 'el', 'con', 'para', 'aqui', 'aca'],
  ],
  pay: [
    ...[
      'pag(ar|a|ue|o)',
      'compr(ar|a|e)',
      'abonar',
      'suscri*',
      'inscri*',
      'don(ar|a)',
      'aportar',
      'colaborar',
      'contribuir',
      'reservar',
    ],
    ...['pagamento', 'assin(ar|e|a)', 'inscrev*', 'doa[r]', 'ge[ne]rar [o|el] (pix|boleto|pago|pagamento)'],
    ...['pay', 'checkout', 'buy', 'subscribe', 'donate'],
  ],
  /** Up to the brand, in the same sentence; a point within a number does not end the sentence. What was received is a seller's to note. */
  within: /\b(?! (?:rec[ei]b|acredit))(?:[^.?:]|\.(?=\d)){0,32}/,
  brand: /\bmercado ?pago\b/,
  /** After an opening question mark. */
  asked: /^\W*¿/,
}

/**
 * A button's or link's own words that start a payment. They match from the start of the text, so that "how to pay with Mercado
 * Pago" is left out. Text that continues with a colon or a question mark is the title of an article.
 */
export const payWords = phrases(
  {
    any: [
      {
        says: '!({asked}) ^ !(para) [{lead}]5 {pay}{within}{brand}!(~(:|?)) !(es|e|is)',
        example: 'Finalizar y pagar con Mercado Pago',
        nearMiss: 'Cómo pagar con Mercado Pago',
      },
    ],
  },
  { lists },
)

/** Words of a button that takes the buyer to Mercado Pago; on a link they may lead to Mercado Pago's home page. */
export const goWords = phrases({
  es: [
    {
      says: '^ (ir|continuar|seguir|avanzar|pasar|proceder) [para] [a|al|con] mercado~pago',
      example: 'Continuar con Mercado Pago',
      nearMiss: 'Vincular con Mercado Pago',
    },
  ],
  pt: [
    {
      says: '^ (ir|continuar|seguir|prosseguir|avancar) [para] [com|o|no] mercado~pago',
      example: 'Ir para o Mercado Pago',
      nearMiss: 'Conheça o Mercado Pago',
    },
  ],
  en: [
    {
      says: '^ (proceed|continue|go) [to] [with] mercado~pago',
      example: 'Continue to Mercado Pago',
      nearMiss: 'About Mercado Pago',
    },
  ],
})

/** A way to pay that is announced. */
export const notYetOffered = phrases(
  {
    es: [
      {
        says: '({brand}{near}(proximamente|muy pronto|no disponible)|^ (proximamente|muy pronto))',
        example: 'Mercado Pago (próximamente)',
        nearMiss: 'Pagá con Mercado Pago y recibilo muy pronto',
      },
    ],
    pt: [
      {
        says: '({brand}{near}(em breve|indisponivel)|^ em breve)',
        example: 'Mercado Pago em breve',
        nearMiss: 'Pague com Mercado Pago e receba em breve',
      },
    ],
    en: [
      {
        says: '({brand}{near}(coming soon|not available|unavailable)|^ coming soon)',
        example: 'Mercado Pago: coming soon',
        nearMiss: 'Pay with Mercado Pago (pickup not available)',
      },
    ],
  },
  { lists: { ...lists, near: /\W{0,4}(?:(?:esta|is) )?/ } },
)

/** A promotion worded like a button: "Comprá en 6 cuotas con Mercado Pago". */
export const promotionWords = phrases({
  es: [
    { says: '(hasta|cuotas|promo|descuento)', example: 'Pagá hasta en 6 con Mercado Pago', nearMiss: 'Pagá con Mercado Pago' },
    { says: 'sin interes', example: 'Comprá sin interés', nearMiss: 'Comprá sin cuenta' },
  ],
  pt: [
    { says: '(parcelas|desconto)', example: 'Pague em 6 parcelas', nearMiss: 'Pague com Mercado Pago' },
    { says: 'sem juros', example: 'Compre sem juros', nearMiss: 'Compre sem cadastro' },
  ],
  any: [{ says: '*% off', example: '20% off con Mercado Pago', nearMiss: 'Off topic' }],
})

/** A badge that says by whom payments are made safe; what is pressed to pay has a verb. */
export const badgeWords = phrases({
  es: [
    {
      says: '^ (pago|pagos|compra|compras) [100%] (segur*|protegid*|garantizad*|procesad*)',
      example: 'Pago seguro con Mercado Pago',
      nearMiss: 'Pagar de forma segura con Mercado Pago',
    },
  ],
  pt: [
    {
      says: '^ (pagamento|pagamentos) [100%] (segur*|protegid*|garantid*|processad*)',
      example: 'Pagamento seguro via Mercado Pago',
      nearMiss: 'Fazer pagamento com Mercado Pago',
    },
  ],
  en: [
    {
      says: '^ (payments|checkout) [secured|protected|powered|processed] by',
      example: 'Checkout powered by Mercado Pago',
      nearMiss: 'Checkout with Mercado Pago',
    },
  ],
})

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

/** A question's heading, or a seller's settings. */
export const explaining = phrases({
  any: [{ says: '*?', example: 'Mercado Pago?', nearMiss: 'Mercado Pago' }],
  es: [
    { says: '(como|que|funciona|preguntas|ayuda)', example: 'Mercado Pago: cómo se usa', nearMiss: 'Mercado Pago en cuotas' },
    { says: '(conect*|vincul*|configur*)', example: 'Mercado Pago: conectar cuenta', nearMiss: 'Mercado Pago y tarjetas' },
  ],
  pt: [{ says: 'ajuda', example: 'Mercado Pago: ajuda', nearMiss: 'Mercado Pago e cartões' }],
  en: [{ says: '(what|how)', example: 'Mercado Pago: how it works', nearMiss: 'Mercado Pago and cards' }],
})

/** What a buyer clicks to pay; the address shows with which processor. */
export const payFirst = phrases({
  es: [{ says: '^ [ir a] (pag(ar|ue|o)|compr(ar|e)|finalizar|donar|reservar)', example: 'Ir a pagar', nearMiss: 'Quiero pagar' }],
  pt: [{ says: '^ [ir a] doar', example: 'Doar', nearMiss: 'Quero doar' }],
  en: [{ says: '^ [ir a] (checkout|pay|buy)', example: 'Checkout', nearMiss: 'Our checkout' }],
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
