/**
 * How pages state the result of a payment.
 * Source: devsite-docs checkout-api/handling-responses, and public result pages; read 2026-11-20.
 */
import { lists as words } from './result-lists.ts'
import { phrases } from './topic.ts'

const lists = {
  ...words,
  /** What a status may stand under. */
  label: ['(estado|situacao|status|resultado)'],
  is: /\s?[:=–-]?\s?/,
}

/** A payment or purchase that has been made. */
export const approved = phrases(
  {
    any: [
      {
        says: '{either} ... {done} !(al instante|en el acto|na hora|e(n|m) segundos|e(n|m) minutos)',
        example: 'Tu pago fue aprobado',
        nearMiss: 'Pago aprobado al instante',
      },
    ],
    es: [
      {
        says: '^ [{label}{is}]((aprob|acredit)ad(o|a)) $',
        example: 'Estado: Aprobado',
        nearMiss: 'Aprobado por ANMAT',
      },
      { says: '(pagaste|compraste) con exito', example: '¡Pagaste con éxito!', nearMiss: 'Vendé con éxito' },
      {
        says: 'se (acredito|aprobo|confirmo|completo|realizo|proceso) (tu|su|el|la) {either}',
        example: 'Se acreditó tu pago',
        nearMiss: 'Se acreditó tu identidad',
      },
      {
        says: '(completaste|finalizaste|realizaste|has (completado|realizado|finalizado)) (tu|su|la|el) {either}',
        example: 'Completaste tu compra',
        nearMiss: 'Completaste tu perfil',
      },
      {
        says: 'gracias por [tu|su|la|realizar]2 ({either}|compr(ar|aste|o)|comprado|suscribirte)',
        example: '¡Gracias por tu compra!',
        nearMiss: 'Gracias por tu visita',
      },
      {
        says: '(recibimos|(hemos|has) recibido) [el] (tu|su|el) {payment}',
        example: 'Hemos recibido tu pago',
        nearMiss: 'Recibimos tu consulta',
      },
    ],
    pt: [
      { says: '^ [{label}{is}](aprovad(o|a)) $', example: 'Situação: aprovado', nearMiss: 'Aprovado pela Anvisa' },
      {
        says: 'obrigad(o|a) (por|pelo|pela) [seu|sua|o|a|realizar|fazer]2 ({either}|comprar)',
        example: 'Obrigado pela sua compra!',
        nearMiss: 'Obrigado pela visita',
      },
      { says: 'recebemos [o] (o|seu) {payment}', example: 'Recebemos o seu pagamento', nearMiss: 'Recebemos o seu contato' },
    ],
    en: [
      { says: 'you (paid|have paid) ... successfully', example: 'You paid $ 100 successfully', nearMiss: 'You paid too much' },
      {
        says: '(thanks|thank you) for [your|the|a]2 {either}',
        example: 'Thanks for your purchase!',
        nearMiss: 'Thanks for your visit',
      },
      { says: 'received your {payment}', example: 'We have received your payment', nearMiss: 'We have received your message' },
    ],
  },
  { lists },
)

/** Says that the money has arrived; thanks for an order do not say so. */
export const claimsPayment = phrases(
  {
    any: [{ says: '{payment} ... {arrived}', example: 'Seu pagamento foi aprovado', nearMiss: 'Gracias por tu compra' }],
    es: [
      {
        says: 'se (acredito|aprobo|confirmo) (tu|su|el|la) {either}',
        example: 'Se aprobó tu compra',
        nearMiss: 'Se envió tu compra',
      },
      { says: '^ (aprob|acredit)ad(o|a) $', example: '¡Aprobado!', nearMiss: 'Aprobado por ANMAT' },
    ],
    pt: [{ says: '^ aprovad(o|a) $', example: 'Aprovado!', nearMiss: 'Aprovado pela Anvisa' }],
  },
  { lists },
)

/** The heading of a page about an order, whatever became of its payment: WooCommerce has it above refusals too. */
export const orderReceived = phrases({
  es: [{ says: '^ (pedido|orden) recibid(o|a) $', example: 'Pedido recibido', nearMiss: 'Pago recibido' }],
  pt: [{ says: '^ pedido recebido $', example: 'Pedido recebido', nearMiss: 'Pagamento recebido' }],
  en: [{ says: '^ order received $', example: 'Order received', nearMiss: 'Payment received' }],
})

/** A pending payment. */
export const inProcess = phrases(
  {
    es: [
      {
        says: '(esperando|esperamos) que (pagues|pague)',
        example: 'Estamos esperando que pagues',
        nearMiss: 'Esperamos que vuelvas',
      },
      { says: '(procesando|revisando)', example: 'Estamos procesando tu pago', nearMiss: 'Procesador' },
      {
        says: 'siendo (procesad|revisad|analizad)(o|a)',
        example: 'Tu pago está siendo procesado',
        nearMiss: 'Está siendo usado',
      },
      { says: 'en (proceso|revision|analisis)', example: 'Pago en revisión', nearMiss: 'Pago en cuotas' },
      { says: 'a confirmar', example: 'Pago a confirmar', nearMiss: 'Volver a pagar' },
      { says: 'pendiente', example: 'Compra pendiente', nearMiss: 'Pendientes de plata' },
      { says: '{either} pendientes', example: 'Pagos pendientes', nearMiss: 'Aros pendientes' },
      {
        says: '(a la espera|esperando|esperamos) ...25 ({payment}|acreditacion|confirmacion|aprobacion)',
        example: 'Esperando la confirmación',
        nearMiss: 'Esperando el envío',
      },
    ],
    pt: [
      { says: '(processando|analisando|analisado)', example: 'Estamos analisando seu pagamento', nearMiss: 'Processador' },
      { says: 'sendo (processad|revisad|analizad)(o|a)', example: 'Está sendo processado', nearMiss: 'Está sendo usado' },
      { says: 'em (processo|processamento|analise)', example: 'Pagamento em análise', nearMiss: 'Pagamento em dia' },
      { says: 'pendente', example: 'Pagamento pendente', nearMiss: 'Independente' },
      { says: '{either} pendentes', example: 'Pagamentos pendentes', nearMiss: 'Itens pendentes' },
      {
        says: '(aguardando|aguardamos|esperando|esperamos) ...25 ({payment}|confirmacao|aprovacao)',
        example: 'Aguardando confirmação',
        nearMiss: 'Aguardando entrega',
      },
    ],
    en: [
      { says: 'reviewing [your|the] {payment}', example: 'We are reviewing your payment', nearMiss: 'Reviewing products' },
      { says: '(processing|pending|under review)', example: 'Payment pending', nearMiss: 'Processor' },
      { says: 'being (processed|reviewed)', example: 'Your payment is being processed', nearMiss: 'Being used' },
      {
        says: 'waiting for ...25 confirmation',
        example: 'Waiting for the bank’s confirmation',
        nearMiss: 'Waiting for delivery',
      },
    ],
  },
  { lists },
)

/** Progress of an order, without mention of the payment. */
export const orderWork = phrases({
  es: [
    {
      says: 'proces* ...25 (pedido|orden|envio|paquete)*',
      example: 'Estamos procesando tu pedido',
      nearMiss: 'Estamos procesando tu pago',
    },
    {
      says: '(pedido|orden|envio|paquete) ...25 proces*',
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
      says: '(pedido|encomenda|envio) ...25 process*',
      example: 'Sua encomenda está em processo',
      nearMiss: 'Sua encomenda chegou',
    },
  ],
  en: [
    { says: 'process* ...25 order*', example: 'Processing your order', nearMiss: 'Processing your payment' },
    { says: 'order ...25 process*', example: 'Your order is being processed', nearMiss: 'Your order is here' },
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
