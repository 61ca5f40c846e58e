/**
 * Results in words that shops use for other things too: they are a message only where the address names the same result. No hint of the
 * collector asks for them, because "pago" and "pay" are in the names of ways to pay: they are read where their line has another word on results.
 * Source: devsite-docs checkout-api/handling-responses, public result pages; read 2026-11-28.
 */
import { phrases } from './topic.ts'

/** The purchase has been paid. */
export const paid = phrases(
  {
    any: [
      {
        says: '{thing}[s] ...20 {is} {paid}',
        example: 'Tu pedido #1044 ya está pago',
        nearMiss: 'Tu pedido está pendiente de pago',
      },
      {
        says: '(suscripcion|membresia|plan[o]|assinatura|subscription) ...15 (ac|a)tiv(a|o|e|ad(o|a)) $',
        example: '¡Tu suscripción está activa!',
        nearMiss: 'Activá tu suscripción',
      },
      {
        says: '((ya tenemos|nos llego) tu pago|recibimos tu (sena|transferencia)|todo salio bien|salio todo bien|pagaste)',
        example: 'Recibimos tu seña',
        nearMiss: 'Recibimos tu mensaje',
      },
      {
        says: '(tudo certo|voce pagou|recebemos [o] seu pix|pix recebido)',
        example: 'Deu tudo certo!',
        nearMiss: 'Não deu certo',
      },
      { says: '(card was charged|charged your card|you paid)', example: 'Your card was charged', nearMiss: 'Your card' },
    ],
  },
  {
    lists: {
      thing: [
        'pedido',
        'compra',
        'orden',
        'reserva',
        'entrada',
        'ingresso',
        'inscripcion',
        'inscricao',
        'cuota',
        'parcela',
        'order',
        'booking',
      ],
      is: ['esta', 'fue', 'foi', 'ya', 'ja', 'is', 'was', 'been'],
      paid: ['pag(o|a|ad(o|a))', 'paid'],
    },
  },
)

/** What is wrong with the card. */
export const cardFault = phrases(
  {
    any: [
      {
        says: '{detail} ...20 (incorrect|incorret|invalid|erroneo|errad|not valid)*',
        example: 'El código de seguridad es incorrecto',
        nearMiss: 'El código de seguridad',
      },
      {
        says: '(tarjeta|cartao|card) ...15 (venc(ida|io|ido|eu)|expir(ada|o|ado|ou|ed))',
        example: 'Tu tarjeta está vencida',
        nearMiss: 'Tu tarjeta vence en mayo',
      },
      {
        says: '(banco|emis[s]or) ...25 autori(zar|ce|ces|ze) ...15 (cargo|compra|operacion|transaccion|transacao)',
        example: 'Llama a tu banco para autorizar el cargo',
        nearMiss: 'Tu banco autorizó la compra',
      },
      { says: '((pago|pagamento) duplicado|ya pagaste|ja pagou)', example: 'Pago duplicado', nearMiss: 'Pago único' },
    ],
  },
  {
    lists: {
      detail: [
        ...[
          'codigo de segur(idad|anca)',
          'cvv',
          'fecha de vencimiento',
          'data de validade',
          '(numero|datos|dados) d(e|o) [la|tu|seu] (tarjeta|cartao)',
        ],
        ...['security code', 'card (number|details)', 'expir(ation|y) date'],
      ],
    },
  },
)

/** Where and until when a voucher is to be paid. Offers of ways to pay, which name cards too, are left out. */
export const payAt = phrases(
  {
    any: [
      { says: '{pay} ...40 {place}', example: 'Paga en OXXO con esta referencia', nearMiss: 'Paga con tu tarjeta' },
      { says: '{pay} ...40 {until} ...15{day}', example: 'Pagá el cupón antes del 02/12', nearMiss: 'Pagá hoy' },
    ],
  },
  {
    lists: {
      pay: ['paga[r|lo]', 'pague', 'pay', '(realiza|completa) tu pago'],
      /** Where a voucher is paid, and with what. */
      place: [
        ...['oxxo', 'rapipago', 'pago facil', 'efecty', 'baloto', 'abitab', 'redpagos', 'pago~efectivo', 'paycash', '7-eleven'],
        ...['spei', 'pse', 'servipag', 'banca movil', 'loterica', 'internet banking', 'app do banco', 'qualquer banco', 'agente'],
      ],
      /** A day or an hour until which. */
      until: ['antes de[l]', 'hasta el', 'ate [o dia]', 'before', 'by'],
      day: /\s?\d/,
    },
  },
)

/** Ways to pay that need no voucher: beside them, places are an offer. */
export const offersCards = phrases({
  any: [
    {
      says: '(tarjeta*|cuotas|credito|cart(ao|oes)|parcela*|card[s]|installments)',
      example: 'Tarjetas o Rapipago',
      nearMiss: 'Rapipago',
    },
  ],
})
