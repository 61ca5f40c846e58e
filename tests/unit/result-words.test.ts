/** What shops write about a payment's result, in three languages, and similar texts without a result. */
import { expect, test } from 'vitest'
import { unaccent } from '../../src/engine/knowledge/plain-text.ts'
import { fromResult, hasBareStatus, impliedIn, resultsIn } from '../../src/engine/recognise/results.ts'

const approved = [
  '¡Aprobado!',
  'Estado: Aprobado',
  'Status: Aprovado',
  '¡Pagaste con éxito!',
  'You paid $ 100 successfully',
  '¡Pago exitoso!',
  'Tu pago se realizó correctamente',
  'Se acreditó tu pago',
  'Tu pago fue procesado con éxito',
  'Hemos recibido tu pago, el producto sale mañana',
  'Pago aceptado',
  '¡Reserva confirmada!',
  'Completaste tu compra',
  'Gracias por comprar en la tienda',
  '¡Gracias por tu donación!',
  'No te preocupes: tu pago fue aprobado',
  'Obrigado! Seu pagamento foi processado.',
  'Doação realizada com sucesso',
  'Obrigado pela sua compra!',
  'Inscrição confirmada',
  'Transação bem-sucedida',
  'Payment successful',
  'Thanks for your purchase!',
  'Your order has been received',
  'Confirmamos el pago de tu regalo',
  'Recibimos tu primer pago',
  '¡Tu compra fue un éxito!',
  'Confirmamos seu pagamento',
  '¡Gracias por tu aporte!',
  'Turno confirmado',
  'Tu pago con Mercado Pago fue aprobado',
  'Tu pago se procesó exitosamente',
  'Your payment has been accepted',
]
const inProcess = [
  'Estamos esperando que pagues en un local',
  'We are reviewing your payment',
  'Estamos confirmando tu pago',
  'Todavía no recibimos tu pago',
  'Ainda não recebemos seu pagamento',
  'We are confirming your payment',
  'Compra pendiente',
  'Tu pago está siendo procesado',
  'Esperando confirmación del medio de pago',
  'Tu pago aún no fue acreditado',
  'En menos de 2 días hábiles te avisaremos por e-mail',
  'Estamos procesando el pago de tu pedido',
  'Pagamento em análise',
  'Estamos analisando seu pagamento',
  'Aguardando confirmação do pagamento',
  'Your payment is being processed',
  'Payment pending',
  'Waiting for the Pix payment.',
  'Your payment hasn’t been approved yet',
  'We haven’t received your payment',
  'Your order is on hold until we confirm payment has been received',
  'Estamos verificando tu pago',
  'Pago en espera',
  'Aún no hemos recibido tu pago',
  'Aguardando a compensação do boleto',
  'Estamos validando tu pago',
  'Validando o seu pagamento',
]
const rejected = [
  'Tu banco rechazó la operación',
  'O banco recusou a transação',
  'Rechazamos tu pago',
  'Cancelaste el pago',
  'Você cancelou o pagamento',
  'You cancelled the payment',
  'Por razones de seguridad, no procesamos tu pago',
  'Revisá el número de tarjeta',
  'Revisa el código de seguridad de la tarjeta',
  'Revise a data de vencimento',
  'Insufficient funds',
  'Payment not approved',
  'El pago ha fallado',
  'Hubo un error en el pago',
  'Error en el pago',
  'Pago cancelado',
  'PAGO NO REALIZADO',
  'Pago no aprobado',
  'La compra no se completó',
  'Su pago no pudo completarse',
  'No hemos podido procesar tu pago',
  'Ocurrió un problema al procesar tu pago. Intentá nuevamente.',
  'Pagamento não aprovado',
  'Não conseguimos concluir seu pagamento',
  'Falha ao processar o pagamento',
  'Houve um erro no pagamento',
  'A compra não foi concluída',
  'Payment unsuccessful',
  'Your payment was not successful',
  'We were unable to process your payment',
  'Pagamento recusado Precisa de ajuda? Fale conosco',
  'Pago rechazado ¿Querés probar de nuevo?',
  'Your payment cannot be processed.',
  'Your payment can’t be completed',
  'Your payment isn’t approved',
  'This payment method cannot process your payment.',
  'Your payment does not have sufficient funds.',
  'No fue posible procesar tu pago',
  'Tu tarjeta fue declinada',
  'Tu banco no aprobó la compra',
  'Se produjo un error al procesar el pago',
  'Tuvimos un inconveniente al procesar el pago',
  'Seu cartão não possui limite suficiente',
  'Tuvimos un inconveniente con tu pago',
  'Limite insuficiente',
  'Insufficient balance',
  'Rechazado',
  'Tu compra fue cancelada y te enviamos un correo',
  'El pago con tarjeta no fue aceptado',
  'No pudimos cobrar tu compra',
]
/** What is not confirmed may be a refusal, or still to come. */
const open = [
  'Pago no confirmado',
  'El pago no se acreditó',
  'No pudimos confirmar tu pago',
  'Não conseguimos confirmar seu pagamento',
  'Payment not confirmed',
]
const nothing = [
  'Aprobado por ANMAT',
  'Producto aprobado por ANMAT',
  'Estado del envío: pendiente',
  'Entrega pendente',
  'Delivery: pending',
  'Retiro en tienda a confirmar',
  'Order 15: pending shipment',
  'Rechazar todas las cookies',
  '¿Tu pago fue rechazado?',
  'Si tu pago es rechazado, podés usar otro medio',
  'Cuando se confirme tu pago te enviaremos el pedido',
  'Estamos procesando tu pedido',
  'Tu pedido está pendiente de envío',
  'Pendientes de plata',
  'Envío en 3 a 5 días hábiles',
  'Prazo de entrega: 7 dias úteis',
  'Cancelar pedido',
  'Pago procesado por Mercado Pago',
  'Pagamento processado pelo Mercado Pago',
  'Payment processed securely by Mercado Pago',
  'Se o pagamento for recusado, tente outro cartão',
  'Suscribite y recibí novedades',
  'Enviamos el pedido apenas confirmamos tu pago',
  'Una vez que recibimos tu pago, despachamos',
  'Enviamos assim que confirmamos o pagamento',
  'Estamos confirmando disponibilidad',
  'No confirmamos tu pago',
  'Confirmaremos tu pago en 24 hs',
  'Pagamento via Pix gerado com sucesso',
  'Cupón de pago generado con éxito',
  'Tu código de pago se generó con éxito',
  'Solicitação de pagamento enviada com sucesso',
  'Payment link created successfully',
  'Volviste de Mercado Pago con éxito',
  'Pay with Mercado Pago to complete your order',
  'Esta compra no puede ser cancelada',
  'Tu pedido será cancelado en 48 horas',
  'Your order will be cancelled unless you pay',
  'El pago está a punto de ser aprobado',
  'Tu pago puede ser rechazado o aprobado',
  'Payment methods accepted: Visa, Mastercard',
  'Validando el cupón',
  'Tu cuenta está pendiente de verificación',
  'Cookies rechazadas',
  'Cupom recusado',
  'Copy to clipboard failed',
  'O envio do e-mail falhou',
  'Factura de compra en proceso',
  'Saldo pendiente: $ 40.000',
  'Próximos pagos pendientes',
  'Pago pendiente: $ 40.000 al llegar',
  'Tenés un pedido pendiente',
  'Verificando tu pago…',
  'Tu pago no fue rechazado',
]

const cases = { approved, in_process: inProcess, rejected }
for (const [result, texts] of Object.entries(cases))
  test.each(texts)(`${result}: %s`, (text) => {
    expect(resultsIn(unaccent(text))).toEqual([result])
  })
test.each(open)('rejected or in process: %s', (text) => {
  expect(resultsIn(unaccent(text))).toEqual(['rejected', 'in_process'])
})
test.each(nothing)('no result: %s', (text) => {
  expect(resultsIn(unaccent(text))).toEqual([])
})

const implied = {
  in_process: [
    'Te avisaremos por email cuando tu pago se acredite',
    'Una vez acreditado tu pago, te contactaremos',
    'Você receberá um e-mail quando o pagamento for aprovado',
    'We’ll let you know once your payment is approved',
    'Paga en OXXO para completar tu pedido',
    'Pague o boleto até o vencimento para confirmar seu pedido',
    'Seu pedido será liberado após a confirmação do pagamento',
    'Tu pago será confirmado en las próximas horas',
    'You will be notified if your payment is credited',
    'Paga en OXXO con esta referencia',
    'Pagá el cupón antes del 02/12',
    'Pague até 03/12',
    'Procesando…',
  ],
  approved: ['Tu pedido ya está pago', 'Seu pedido foi pago', 'Recibimos tu seña', 'Deu tudo certo!', 'Your card was charged'],
  rejected: [
    'Debes autorizar ante Visa el pago',
    'Você já efetuou um pagamento com esse valor',
    'Revisa los datos.',
    'Llegaste al límite de intentos. Elegí otra tarjeta.',
    'Você atingiu o limite de tentativas',
    'You reached the attempt limit',
    'Ya hiciste un pago por ese valor',
    'You have already made a payment for that value',
    'Llamá a Visa para activar tu tarjeta',
    'Ligue para a Visa para ativar seu cartão',
    'Call Visa to activate your card',
    'Check your card number',
    'El código de seguridad es incorrecto',
    'Código de segurança inválido',
    'Tu tarjeta está vencida',
    'Pago duplicado',
  ],
}
for (const [result, texts] of Object.entries(implied))
  test.each(texts)(`implies ${result}: %s`, (text) => {
    expect(impliedIn(unaccent(text))).toEqual([result])
    expect(resultsIn(unaccent(text))).toEqual([])
  })
test.each([
  'Te avisaremos cuando se confirme el envío',
  'Te enviaremos novedades. Cuando se acredite la venta, avisamos',
  'Tu pago será procesado por Mercado Pago',
  'Para completar tu compra, iniciá sesión',
  'Antes de pagar, revisá los datos',
  'Elegí otro medio de pago',
  'Activá tu tarjeta de regalo',
  'Superaste el límite de unidades por compra',
  'Enter and check your card number before you pay',
  'Conclua sua compra',
])('implies nothing: %s', (text) => {
  expect(impliedIn(unaccent(text))).toEqual([])
})

/** Mercado Pago's statuses where a buyer should read a message, and sentences and other things that have the same words. */
const bare = [
  'Status Detail: accredited',
  'Estado: pending',
  'Estado del pago approved',
  'El estado de tu pago es rejected',
  'Estatus: approved',
  'Payment status: approved',
  'Payment status: Pending Order number: 123',
  'CollectionStatus: pending',
  'collection_status=pending',
  '"status":"approved"',
  'Status: failed',
  'Status do pagamento: approved',
  'Status da transação: pending',
  'Situação: approved',
  'Pending',
  'Approved!',
  'Pending Volver a la tienda',
  'Pago 123: rejected',
  'Compra approved',
]
const worded = [
  'Payment not approved',
  'Order 15: pending shipment',
  'Your payment is pending: we will e-mail you',
  'Your payment status is approved',
  'Payment approved',
  'Pending payment',
  'Pago aprobado / Payment approved',
  'Estado: pendiente',
  'Status: pago',
  'Shipping status: pending',
  'Estado del envío: pending',
  'Alimento Vet Approved 3 kg',
]
test.each(bare)('a bare status: %s', (text) => {
  expect(hasBareStatus(unaccent(text))).toBe(true)
  expect(resultsIn(unaccent(text))).toEqual([])
})
test.each(worded)('no bare status: %s', (text) => {
  expect(hasBareStatus(unaccent(text))).toBe(false)
})

test('a long text is quoted from its result on', () => {
  expect(fromResult('Resumen de tu pedido. Tu pago fue aprobado. Gracias.')).toBe('Tu pago fue aprobado. Gracias.')
  expect(fromResult('Resumen de tu pedido. Llega mañana.')).toBe('Resumen de tu pedido. Llega mañana.')
})
