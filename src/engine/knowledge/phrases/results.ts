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
      { says: 'pago [fue|ha|sido|esta]2 autorizado', example: 'Pago autorizado', nearMiss: 'Medio de pago no autorizado' },
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
        says: 'gracias por [tu|su|la|realizar]2 ({either}|compr(ar|aste|o)|comprado|suscribirte|colaborar|donar)',
        example: '¡Gracias por tu compra!',
        nearMiss: 'Gracias por tu visita',
      },
      {
        says: '(recibimos|(hemos|has) recibido) [el] (tu|su|el) [primer] {payment}',
        example: 'Hemos recibido tu pago',
        nearMiss: 'Recibimos tu consulta',
      },
      {
        says: '(confirmamos|hemos confirmado) (tu|su|el|la) {either}',
        example: 'Confirmamos el pago de tu regalo',
        nearMiss: 'Confirmamos el stock',
      },
    ],
    pt: [
      { says: '^ [{label}{is}](aprovad(o|a)) $', example: 'Situação: aprovado', nearMiss: 'Aprovado pela Anvisa' },
      {
        says: 'obrigad(o|a) (por|pelo|pela) [seu|sua|o|a|realizar|fazer]2 ({either}|comprar)',
        example: 'Obrigado pela sua compra!',
        nearMiss: 'Obrigado pela visita',
      },
      { says: 'pagamento [foi] autorizado', example: 'Pagamento autorizado', nearMiss: 'Revendedor autorizado' },
      { says: 'recebemos [o] (o|seu) {payment}', example: 'Recebemos o seu pagamento', nearMiss: 'Recebemos o seu contato' },
      {
        says: 'confirmamos [o|a] (o|a|seu|sua) {either}',
        example: 'Confirmamos o seu pagamento',
        nearMiss: 'Confirmamos o endereço',
      },
    ],
    en: [
      { says: 'you (paid|have paid) ... successfully', example: 'You paid $ 100 successfully', nearMiss: 'You paid too much' },
      {
        says: '(thanks|thank you) for [your|the|a]2 {either}',
        example: 'Thanks for your purchase!',
        nearMiss: 'Thanks for your visit',
      },
      {
        says: 'payment [was|has|been]2 (authorized|accepted)',
        example: 'Payment accepted',
        nearMiss: 'Payment methods accepted',
      },
      { says: 'received your {payment}', example: 'We have received your payment', nearMiss: 'We have received your message' },
    ],
  },
  { lists },
)

/** Says that the money has arrived; thanks for an order do not say so. */
export const claimsPayment = phrases(
  {
    any: [
      {
        says: '{payment} !([fue|ha|sido|foi]2 (registrad|enviad)*) ... {arrived}',
        example: 'Seu pagamento foi aprovado',
        nearMiss: 'Pago registrado con éxito',
      },
    ],
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
      {
        says: '(procesando|revisando|(verific|valid)ando [tu|su|el] pago|validando la transaccion)',
        example: 'Estamos procesando tu pago',
        nearMiss: 'Procesador',
      },
      {
        says: 'siendo (procesad|revisad|analizad|verificad)(o|a)',
        example: 'Tu pago está siendo procesado',
        nearMiss: 'Está siendo usado',
      },
      { says: 'en (proceso|revision|analisis|verificacion)', example: 'Pago en revisión', nearMiss: 'Pago en cuotas' },
      { says: '(a|por) confirmar', example: 'Pago a confirmar', nearMiss: 'Volver a pagar' },
      { says: '(pago|pedido|compra|orden) en espera', example: 'Pago en espera', nearMiss: 'Sala en espera' },
      {
        says: 'confirmando [tu|su|el] {payment}',
        example: 'Estamos confirmando tu pago',
        nearMiss: 'Estamos confirmando tu turno',
      },
      {
        says: '(aun|todavia) no (recibimos|confirmamos|hemos (recibido|confirmado)|se (acredito|confirmo)) [tu|su|el] {payment}',
        example: 'Todavía no recibimos tu pago',
        nearMiss: 'Todavía no recibimos tu mensaje',
      },
      { says: 'pendiente', example: 'Compra pendiente', nearMiss: 'Pendientes de plata' },
      { says: '{either} pendientes', example: 'Pagos pendientes', nearMiss: 'Aros pendientes' },
      {
        says: '(a la espera|esperando|esperamos) ...25 ({payment}|acreditacion|confirmacion|aprobacion)',
        example: 'Esperando la confirmación',
        nearMiss: 'Esperando el envío',
      },
    ],
    pt: [
      {
        says: '(processando|analisando|analisado|(verific|valid)ando [o] [o|seu] pagamento)',
        example: 'Estamos analisando seu pagamento',
        nearMiss: 'Processador',
      },
      { says: 'sendo (processad|revisad|analizad)(o|a)', example: 'Está sendo processado', nearMiss: 'Está sendo usado' },
      {
        says: 'confirmando [o] [o|seu] {payment}',
        example: 'Estamos confirmando o seu pagamento',
        nearMiss: 'Estamos confirmando o endereço',
      },
      {
        says: 'ainda nao (recebemos|confirmamos) [o] [o|seu] {payment}',
        example: 'Ainda não recebemos seu pagamento',
        nearMiss: 'Ainda não recebemos seu documento',
      },
      {
        says: '(pix|boleto) ainda nao [foi|esta] (confirmad|aprovad)o',
        example: 'Seu Pix ainda não foi confirmado',
        nearMiss: 'Seu Pix foi confirmado',
      },
      { says: 'em (processo|processamento|analise)', example: 'Pagamento em análise', nearMiss: 'Pagamento em dia' },
      { says: 'pendente', example: 'Pagamento pendente', nearMiss: 'Independente' },
      { says: '{either} pendentes', example: 'Pagamentos pendentes', nearMiss: 'Itens pendentes' },
      {
        says: '(aguardando|aguardamos|esperando|esperamos) ...25 ({payment}|confirmacao|aprovacao|compensacao)',
        example: 'Aguardando confirmação',
        nearMiss: 'Aguardando entrega',
      },
    ],
    en: [
      {
        says: '(reviewing|verifying|validating) [your|the] {payment}',
        example: 'We are reviewing your payment',
        nearMiss: 'Reviewing products',
      },
      { says: '(processing|pending|under review)', example: 'Payment pending', nearMiss: 'Processor' },
      { says: 'confirming [your|the] {payment}', example: 'We are confirming your payment', nearMiss: 'Confirming your seat' },
      {
        says: '(awaiting|waiting for) ...15 ({payment}|confirmation|approval)',
        example: 'Waiting for payment',
        nearMiss: 'Awaiting delivery',
      },
      { says: 'payment in process', example: 'Payment in process', nearMiss: 'Work in process' },
      {
        says: 'on hold ...15 confirm* [your|the] payment',
        example: 'On hold until we confirm payment',
        nearMiss: 'On hold until Monday',
      },
      {
        says: "(not|haven't|hasn't) received [your|the|any] payment",
        example: "We haven't received your payment",
        nearMiss: 'Received your payment',
      },
      { says: 'being (processed|reviewed|verified)', example: 'Your payment is being processed', nearMiss: 'Being used' },
      {
        says: 'waiting for ...25 confirmation',
        example: 'Waiting for the bank’s confirmation',
        nearMiss: 'Waiting for delivery',
      },
    ],
  },
  { lists },
)
