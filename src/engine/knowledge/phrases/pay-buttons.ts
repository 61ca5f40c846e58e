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
      says: '^ (ir|continuar|seguir|avanzar|pasar|proceder|finalizar|completar) [para] [a|al|con|en] mercado~pago',
      example: 'Continuar con Mercado Pago',
      nearMiss: 'Vincular con Mercado Pago',
    },
  ],
  pt: [
    {
      says: '^ (ir|continuar|seguir|prosseguir|avancar|finalizar|concluir) [para] [com|o|no] mercado~pago',
      example: 'Ir para o Mercado Pago',
      nearMiss: 'Conheça o Mercado Pago',
    },
  ],
  en: [
    {
      says: '^ (proceed|continue|go|finish|complete) [to] [with] mercado~pago',
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
