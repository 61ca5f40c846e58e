/**
 * Word lists for messages about a payment, in their many wordings: "tu pago fue aprobado", "compra realizada com sucesso".
 * Source: devsite-docs checkout-api/handling-responses, and public result pages; read 2026-11-20.
 */
/** The payment itself. */
const payment = [
  ...['pago[s]', 'transaccion', 'operacion', 'cobro'],
  ...['pagamento[s]', 'transacao', 'operacao', 'cobranca'],
  ...['payment', 'transaction'],
]
/** What is paid for. */
const purchase = [
  ...['compra[s]', 'pedido', 'orden', 'reserva', 'suscripcion', 'inscripcion', 'donacion', 'turno', 'aporte', 'contribucion'],
  'aportacion',
  ...['assinatura', 'inscricao', 'doacao', 'contribuicao'],
  ...['purchase', 'order', 'booking', 'reservation', 'subscription', 'donation'],
]

export const lists = {
  payment,
  purchase,
  either: [...payment, ...purchase],
  /** Completed. Who processes payments, and how, says nothing about this payment, hence the exceptions. */
  done: [
    ...['aprobad(o|a)', 'acreditad(o|a)', 'exitos(o|a)', 'exitosamente', 'con exito', 'confirmad(o|a)', 'realizad(o|a)'],
    'completad(o|a)',
    'concretad(o|a)',
    ...['finalizad(o|a)', 'efectuad(o|a)', 'aceptad(o|a)', 'recibid(o|a)', 'u(n|m) (exito|sucesso)'],
    'procesad(o|a) !(por*|a traves*|via*|de forma*|de manera*|con*)',
    'se (acredito|aprobo|confirmo|completo|concreto|realizo|proceso|efectuo|finalizo)',
    ...['aprovad(o|a)', 'com sucesso', 'bem-sucedid(o|a)', 'bem sucedid(o|a)', 'concluid(o|a)', 'efetuad(o|a)', 'recebid(o|a)'],
    'processad(o|a) !(pel*|por*|via*|de forma*|com seguranca*|com mercado*)',
    ...['approved', 'accredited', 'credited', 'successful[ly]', 'complete[d]', 'confirmed', 'received'],
    'processed !(by*|via*|through*|securely*|with*)',
  ],
  /** Those of the above that say that the money has arrived. */
  arrived: [
    ...['aprobad(o|a)', 'acreditad(o|a)', 'exitos(o|a)', 'con exito', 'confirmad(o|a)', 'se (acredito|aprobo|confirmo)'],
    ...['exitosamente', 'correctamente', 'satisfactoriamente'],
    ...['aprovad(o|a)', 'com sucesso'],
    ...['approved', 'accredited', 'credited', 'successful[ly]', 'confirmed'],
  ],
  not: ['no', 'nao', 'not', 'cannot', "can't", "(could|was|did|does|is|has|have)n't", 'unable to'],
  /** Auxiliary verbs between a "not" and what did not happen. */
  aux: [
    ...['se', 'fue', 'ha', 'he', 'hemos', 'sido', 'ser', 'pudo', 'pudimos', 'podido', 'podemos', 'puede'],
    ...['foi', 'pode', 'pudemos', 'conseguimos', 'conseguiu', 'possivel'],
    ...['was', 'were', 'be', 'been', 'yet'],
  ],
  /** Beginnings of words for what did not happen. */
  ended: [
    ...[
      'aprobad*',
      'acredit*',
      'confirmad*',
      'confirmar',
      'realiz*',
      'complet*',
      'concret*',
      'proces*',
      'efectu*',
      'finaliz*',
      'exitos*',
    ],
    ...['aprobo', 'aceptad*'],
    ...['aprovad*', 'conclu*', 'efetu*'],
    ...['credit*', 'success*', 'approved*', 'confirmed'],
  ],
}
