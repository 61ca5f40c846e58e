/** Words around a result that deny it, put it off, or make it one of something else than the payment. */
import { phrases } from './topic.ts'

/** A refusal or a cancellation that may come, or cannot. */
export const notNow = phrases(
  {
    es: [
      {
        says: '(sera[n]|seria|puede[n]|podra[n]|podria[n]|debe) [ser] {refused}',
        example: 'Si no pagás, tu pedido será cancelado',
        nearMiss: 'Tu pedido fue cancelado',
      },
      {
        says: 'no (es|fue|esta|ha sido) [un|una] [pago|compra|operacion] {refused}',
        example: 'Tu pago no fue rechazado',
        nearMiss: 'No sabemos por qué fue rechazado',
      },
    ],
    pt: [
      {
        says: '(sera|serao|seria|pode|podem|podera|poderia) [ser] {refused}',
        example: 'O pedido será cancelado se não pagar',
        nearMiss: 'O pedido foi cancelado',
      },
      {
        says: 'nao (e|foi|esta) [um|uma] [pagamento|compra] {refused}',
        example: 'Seu pagamento não foi recusado',
        nearMiss: 'Não sabemos por que foi recusado',
      },
    ],
    en: [
      {
        says: '(will|may|might|can|cannot|could) be {refused}',
        example: 'Your order will be cancelled unless you pay',
        nearMiss: 'Your order was cancelled',
      },
      { says: 'not [been] [a] {refused}', example: 'It was not declined', nearMiss: 'It was declined' },
    ],
  },
  { lists: { refused: /(?:cancel|re(?:chaz|cus|jeit|ject)|declin)\w{2,6}/ } },
)

/** Words that turn a failure into "not yet". */
export const notYet = phrases({
  es: [{ says: '(todavia|aun)', example: 'Todavía no fue aprobado', nearMiss: 'No fue aprobado' }],
  pt: [{ says: 'ainda', example: 'Ainda não foi aprovado', nearMiss: 'Não foi aprovado' }],
  en: [{ says: 'yet', example: 'Not approved yet', nearMiss: 'Not approved' }],
})

/** Words after which stands why something else has not happened yet. */
export const because = phrases({
  es: [
    {
      says: '(porque|ya que|puesto que|dado que|debido a que|pues)',
      example: 'Aún no está activo porque el pago falló',
      nearMiss: 'El pago aún no fue aprobado',
    },
  ],
  pt: [
    {
      says: '(ja que|uma vez que|pois|porque)',
      example: 'Ainda não está ativo, pois o pagamento falhou',
      nearMiss: 'O pagamento ainda não foi aprovado',
    },
  ],
  en: [{ says: '(because|since|as the)', example: 'Not active yet because it failed', nearMiss: 'Not approved yet' }],
})

/** Words within an approval that negate or postpone it. */
export const negated = phrases({
  es: [
    { says: '(no|sin|todavia|aun|nunca)', example: 'Pago no aprobado', nearMiss: 'Pago aprobado' },
    {
      says: '(siendo|sera|seran|quedara|debe|pendiente|(a|de|por|puede) ser)',
      example: 'El pago será aprobado',
      nearMiss: 'El pago fue aprobado',
    },
  ],
  pt: [
    { says: '(nao|sem|ainda|nunca)', example: 'Pagamento não aprovado', nearMiss: 'Pagamento aprovado' },
    { says: '(sendo|ficara|deve|pendente)', example: 'Está sendo aprovado', nearMiss: 'Foi aprovado' },
  ],
  en: [
    {
      says: '(not|being|will be|must|pending|to complete|cannot)',
      example: 'Your payment will be confirmed',
      nearMiss: 'Your payment is confirmed',
    },
    { says: "*n't", example: "Your payment hasn't been seen", nearMiss: 'Your payment has been seen' },
  ],
})

/** Words directly before an approval that negate or postpone it. `{here}` is where the approval begins. */
export const negatedBefore = phrases(
  {
    es: [
      { says: '(no|sin|nunca) ...30{here}', example: 'No hay ', nearMiss: 'Ya hay ' },
      {
        says: '(si|cuando|hasta que|luego de|despues de|tras|al recibir) ...30{here}',
        example: 'Cuando tu ',
        nearMiss: 'Hoy tu ',
      },
    ],
    pt: [
      { says: '(nao|sem|nunca) ...30{here}', example: 'Não há ', nearMiss: 'Já há ' },
      {
        says: '(se for|quando|ate que|assim que|apos|depois de|ao receber) ...30{here}',
        example: 'Assim que o ',
        nearMiss: 'Hoje o ',
      },
    ],
    en: [
      { says: '(not|once|when|if|until) ...30{here}', example: 'Once your ', nearMiss: 'Now your ' },
      { says: "*n't ...30{here}", example: "Haven't your ", nearMiss: 'Have your ' },
    ],
  },
  { lists: { here: /$/ } },
)

/** Words with which an approval says only that the way to pay was made: a voucher, a code or a link, which is still to be paid. */
export const onlyIssued = phrases({
  es: [
    {
      says: '(pago|cobro|operacion) ...25 (generad|cread|emitid|iniciad)(o|a)',
      example: 'Pago generado con éxito',
      nearMiss: 'Pago acreditado con éxito',
    },
    {
      says: '(pago|cobro|operacion) ...15 se (genero|creo|emitio|inicio)',
      example: 'Pago que se generó',
      nearMiss: 'El pago se acreditó',
    },
  ],
  pt: [
    {
      says: '(pagamento|cobranca) ...25 (gerad|criad|emitid|iniciad)(o|a)',
      example: 'Pagamento gerado com sucesso',
      nearMiss: 'Pagamento feito com sucesso',
    },
  ],
  en: [
    {
      says: 'payment ...25 (generated|created|issued|initiated|started)',
      example: 'Payment created successfully',
      nearMiss: 'Payment made successfully',
    },
    { says: 'payment (request|link|code|voucher|slip)', example: 'Payment link sent', nearMiss: 'Payment sent' },
  ],
})

/** What is to be paid with, directly before such an approval. `{here}` is where the approval begins. */
export const issuedBefore = phrases(
  {
    es: [
      {
        says: '(solicitud|link|enlace|cupon|codigo|ficha|boleto|comprobante|intencion|qr) de{here}',
        example: 'Tu código de ',
        nearMiss: 'La suma de ',
      },
    ],
    pt: [
      {
        says: '(solicitacao|link|codigo|boleto|comprovante|qr~code) d(e|o){here}',
        example: 'Boleto de ',
        nearMiss: 'Prazo de ',
      },
    ],
  },
  { lists: { here: /\s{0,9}$/ } },
)
