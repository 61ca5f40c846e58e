/**
 * What stands beside the result of a payment and is not one: progress of the order, parcels, when an answer comes.
 * Source: devsite-docs checkout-api/handling-responses, and public result pages; read 2026-11-20.
 */
import { lists } from './result-lists.ts'
import { phrases } from './topic.ts'

/** Progress of an order, without mention of the payment. */
export const orderWork = phrases({
  es: [
    {
      says: 'proces* ...25 (pedido|orden|envio|paquete)*',
      example: 'Estamos procesando tu pedido',
      nearMiss: 'Estamos procesando tu pago',
    },
    {
      says: '(pedido|orden|envio|paquete) ...40 proces*',
      example: 'Tu pedido está siendo procesado',
      nearMiss: 'Tu pedido llega mañana',
    },
  ],
  pt: [
    {
      says: 'process* ...25 (pedido|encomenda|envio)*',
      example: 'Processando sua encomenda',
      nearMiss: 'Processando seu pagamento',
    },
    {
      says: '(pedido|encomenda|envio) ...40 process*',
      example: 'Sua encomenda está em processo',
      nearMiss: 'Sua encomenda chegou',
    },
  ],
  en: [
    { says: 'process* ...25 order*', example: 'Processing your order', nearMiss: 'Processing your payment' },
    { says: 'order ...40 process*', example: 'Your order is being processed', nearMiss: 'Your order is here' },
  ],
})
/** Other things that are pending: parcels; also earrings ("pendientes" in Spanish). */
export const otherPending = phrases({
  es: [
    {
      says: 'pendiente[s] (de|por|para) [ser] (envi|entreg|despach|retir|prepar)*',
      example: 'Pendiente de envío',
      nearMiss: 'Pendiente de pago',
    },
    { says: 'pendiente[s] de (oro|plata)*', example: 'Pendientes de plata', nearMiss: 'Pendiente de acreditación' },
    {
      says: '(envio|entrega|despacho|retiro)[s] ...15 (pendiente[s]|pending|a confirmar|en proceso)',
      example: 'Estado del envío: pendiente',
      nearMiss: 'Estado del pago: pendiente',
    },
  ],
  pt: [
    {
      says: 'pendente[s] (de|por|para) [ser] (envi|entreg|despach|retir|prepar)*',
      example: 'Pendente de entrega',
      nearMiss: 'Pendente de pagamento',
    },
    { says: '(envio|entrega|frete) ...15 pendente', example: 'Entrega pendente', nearMiss: 'Pagamento pendente' },
  ],
  en: [
    {
      says: '(shipping|delivery|shipment|items) ...15 pending',
      example: 'Delivery status: pending',
      nearMiss: 'Payment status: pending',
    },
    { says: 'pending (shipment|shipping|delivery|dispatch|pickup)', example: 'Pending shipment', nearMiss: 'Pending payment' },
  ],
})
/** Another payment than the one that was made: the rest, the next ones, or one that was left before. */
export const otherPayment = phrases(
  {
    any: [
      { says: '({rest}|{onArrival}|{left})', example: 'Próximos pagos pendientes', nearMiss: 'Tu próximo pago está pendiente' },
    ],
  },
  {
    lists: {
      rest: ['(saldo|resto|restante|proximos|proximas) ...25 {pending}'],
      // An amount between them has a point.
      onArrival: /\bpendientes?\b.{0,30}\bal (?:llegar|retirar|recibir)\b/,
      left: ['(tenes|tienes|hay|tem) (un|um) (pedido|pago|pagamento) {pending}'],
      pending: ['pend(ie|e)nte[s]'],
    },
  },
)
/** What a shop itself confirms later, though it is paid. */
export const booking = phrases({
  es: [{ says: '(reserva|inscripcion|turno|solicitud|matricula|pedido|orden)', example: 'Tu reserva', nearMiss: 'Tu compra' }],
  pt: [{ says: '(reserva|inscricao|matricula|agendamento|pedido)', example: 'Sua inscrição', nearMiss: 'Sua compra' }],
  en: [{ says: '(booking|reservation|registration|appointment|order)', example: 'Your booking', nearMiss: 'Your purchase' }],
})
/** Words that mention the payment. */
export const paymentWords = phrases({ any: [{ says: '{payment}', example: 'Tu pago', nearMiss: 'Tu pedido' }] }, { lists })

/** The period within which Mercado Pago promises an answer; shipping times use the same wording. */
export const answerDays = phrases({
  es: [{ says: 'dias habiles', example: 'En 2 días hábiles', nearMiss: 'En 2 días' }],
  pt: [{ says: 'dias uteis', example: 'Em 2 dias úteis', nearMiss: 'Em 2 dias' }],
  en: [{ says: 'business days', example: 'Within 2 business days', nearMiss: 'Within 2 days' }],
})
/** The answer itself, or how it will be sent. */
export const answerComes = phrases(
  {
    any: [{ says: '({payment}|e-mail|email)', example: 'Te avisamos por e-mail', nearMiss: 'Te visitamos' }],
    es: [{ says: '(acredit*|correo|avisar*|informar*|resultado)', example: 'Te avisaremos', nearMiss: 'Te lo llevamos' }],
    en: [{ says: 'credited', example: 'It will be credited', nearMiss: 'It will be sent' }],
  },
  { lists },
)
export const shipping = phrases({
  es: [
    {
      says: '(envio[s]|entrega[s]|despacho|demora*|lleg*|retiro|atencion|horario)',
      example: 'Llega en 3 días hábiles',
      nearMiss: 'Acreditamos en 3 días hábiles',
    },
  ],
  pt: [
    { says: '(entrega[s]|prazo|frete|atendimento|horario)', example: 'Prazo de entrega', nearMiss: 'Resultado em 2 dias úteis' },
  ],
  en: [{ says: '(shipping|delivery)', example: 'Delivery in 3 business days', nearMiss: 'Answer in 3 business days' }],
})
