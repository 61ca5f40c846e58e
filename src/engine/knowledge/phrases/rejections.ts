/**
 * How pages say that a payment failed.
 * Source: devsite-docs checkout-api/handling-responses, and public result pages; read 2026-11-20.
 */
import { lists } from './result-lists.ts'
import { phrases } from './topic.ts'

/** Outcomes that were not reached: "no se pudo completar", "não foi aprovado", "was not successful". */
const notDone = ['{not} [{aux}]4 !(procesamos*|processamos*|realizamos*) {ended}']

/** A payment that failed. */
export const rejected = phrases(
  {
    any: [
      { says: '{either} ...30 {notDone}', example: 'El pago no se realizó', nearMiss: 'El pago se realizó' },
      {
        says: '{notDone} ...40 ({either}|tarjeta|cartao)',
        example: 'No se pudo completar la compra',
        nearMiss: 'No procesamos pagos en efectivo',
      },
    ],
    es: [
      { says: '((rechazad|denegad|negad|declinad)(o|a)[s])', example: 'Pago rechazado', nearMiss: 'Recha' },
      { says: '{payment} sin exito', example: 'Pago sin éxito', nearMiss: 'Pago con éxito' },
      { says: 'fondos (suficientes|insuficientes)', example: 'Fondos insuficientes', nearMiss: 'Fondos de pantalla' },
      {
        says: 'inconveniente ...15 proces*',
        example: 'Tuvimos un inconveniente al procesar el pago',
        nearMiss: 'Procesamos sin inconvenientes',
      },
      { says: '(saldo|limite) insuficiente', example: 'Saldo insuficiente', nearMiss: 'Saldo disponible' },
      {
        says: '{either} ...30 (fallo|fall(a|i)d(o|a)|(cancelad|incomplet)(o|a))',
        example: 'Pago cancelado',
        nearMiss: 'Cancelar pedido',
      },
      { says: 'fallo (el|en el|al) [proces*] [tu|su|el] {payment}', example: 'Falló el pago', nearMiss: 'Falló el envío' },
      { says: '^ (error|problema) ...30 {either}', example: 'Error en el pago', nearMiss: 'Errores comunes' },
      {
        says: '(hubo|ocurrio|tuvimos|surgio|existio|fue|se produjo) [un|algun] (error|problema|inconveniente) ...30 {either}',
        example: 'Ocurrió un problema al procesar tu pago',
        nearMiss: 'Hubo un problema al cargar la página',
      },
      {
        says: 'no (se pudo|pudimos|logramos|(fue|es|ha sido) posible) (procesar|realizar|completar)*',
        example: 'No se pudo procesar',
        nearMiss: 'No se pudo cargar',
      },
      {
        says: '(rechazo|rechazamos) ...15 ({payment}|{purchase}|tarjeta)',
        example: 'Tu banco rechazó la operación',
        nearMiss: 'Rechazo de cookies',
      },
      {
        says: '(cancelaste|cancelo|has cancelado) (el|la|tu|su) {either}',
        example: 'Cancelaste el pago',
        nearMiss: 'Cancelaste el envío',
      },
      {
        says: '(no (pudimos|se pudo)|nao (conseguimos|foi possivel)) cobrar',
        example: 'No pudimos cobrar tu compra',
        nearMiss: 'No vamos a cobrar el envío',
      },
      { says: 'no procesamos (tu|su|el) {payment}', example: 'No procesamos tu pago', nearMiss: 'No procesamos devoluciones' },
      {
        says: 'revis(a|e) (el|la|los) [numero|fecha|codigo|datos|dato]2 de [la|tu] (tarjeta|vencimiento|seguridad)',
        example: 'Revisá el número de tarjeta',
        nearMiss: 'Revisá el número de pedido',
      },
      {
        says: 'algo salio mal ...25 {either}',
        example: 'Algo salió mal con tu pago',
        nearMiss: 'Algo salió mal al cargar la página',
      },
      {
        says: '{either} ...15 no [{aux}]4 autorizad(o|a)',
        example: 'Pago no autorizado',
        nearMiss: 'Acceso no autorizado',
      },
      {
        says: 'no [{aux}]4 autoriz(o|aron|ado|ada) ...15 {either}',
        example: 'Tu banco no autorizó el pago',
        nearMiss: 'No se autorizó el acceso',
      },
      { says: '(no proceso|no fue aprobad(o|a)[s])', example: 'No fue aprobada', nearMiss: 'Fue aprobada' },
    ],
    pt: [
      { says: '(recusad(o|a)|rejeitad(o|a))[s]', example: 'Pagamento recusado', nearMiss: 'Recusar cookies' },
      { says: '{payment} sem sucesso', example: 'Pagamento sem sucesso', nearMiss: 'Pagamento com sucesso' },
      { says: 'falhou', example: 'O pagamento falhou', nearMiss: 'Falhas' },
      {
        says: 'falha (no|na|ao) [proces*] [seu|o] {payment}',
        example: 'Falha ao processar o pagamento',
        nearMiss: 'Falha ao carregar a página',
      },
      { says: '^ (erro|problema) ...30 {either}', example: 'Erro no pagamento', nearMiss: 'Erro 404' },
      {
        says: '(houve|ocorreu|aconteceu|tivemos|foi) [um|algum] (erro|problema|inconveniente) ...30 {either}',
        example: 'Houve um erro no pagamento',
        nearMiss: 'Houve um erro na página',
      },
      {
        says: 'nao (pudemos|conseguimos|foi possivel) (processar|realizar|concluir|completar)*',
        example: 'Não foi possível concluir',
        nearMiss: 'Não foi possível abrir',
      },
      {
        says: '(recusou|recusamos|rejeitou|rejeitamos) ...15 ({payment}|{purchase}|cartao)',
        example: 'O banco recusou a transação',
        nearMiss: 'Você recusou os cookies',
      },
      {
        says: '(cancelou|cancelaste) (o|a|seu|sua) {either}',
        example: 'Você cancelou o pagamento',
        nearMiss: 'Você cancelou o envio',
      },
      {
        says: 'nao processamos (seu|o) {payment}',
        example: 'Não processamos seu pagamento',
        nearMiss: 'Não processamos devoluções',
      },
      {
        says: 'revise (o|a|os) [numero|data|codigo|dados]2 d(o|e) [seu] (cartao|vencimento|seguranca)',
        example: 'Revise o número do cartão',
        nearMiss: 'Revise o número do pedido',
      },
      {
        says: 'algo deu errado ...25 {either}',
        example: 'Algo deu errado com o seu pagamento',
        nearMiss: 'Algo deu errado ao carregar a página',
      },
      {
        says: '{either} ...15 nao [{aux}]4 autorizad(o|a)',
        example: 'Pagamento não autorizado',
        nearMiss: 'Acesso não autorizado',
      },
      {
        says: 'nao [{aux}]4 autoriz(ou|ado|ada) ...15 {either}',
        example: 'O banco não autorizou o pagamento',
        nearMiss: 'Não foi autorizado o acesso',
      },
      {
        says: 'nao poss(ui|uem) ...15 (limite|saldo|fundos) suficiente[s]',
        example: 'Seu cartão não possui limite suficiente',
        nearMiss: 'Seu limite é suficiente',
      },
      { says: '(saldo|limite|fundos) insuficiente[s]', example: 'Limite insuficiente', nearMiss: 'Limite disponível' },
      { says: 'nao foi aprovad(o|a)[s]', example: 'Não foi aprovada', nearMiss: 'Foi aprovada' },
    ],
    en: [
      { says: '(rejected|declined|failed|unsuccessful)', example: 'Payment unsuccessful', nearMiss: 'Payment successful' },
      { says: 'insufficient (funds|balance)', example: 'Insufficient funds', nearMiss: 'Sufficient funds' },
      {
        says: 'you cancel[l]ed (the|your) {either}',
        example: 'You cancelled the payment',
        nearMiss: 'You cancelled the alert',
      },
      { says: '(enough|not ...15 sufficient) funds', example: 'There are not enough funds', nearMiss: 'Enough space' },
      { says: 'payment error', example: 'Payment error', nearMiss: 'Error 404' },
      {
        says: '(error|problem|issue) ...25 processing',
        example: 'A problem occurred when processing your payment',
        nearMiss: 'We are processing your payment',
      },
      { says: '{either} ...30 cancel[l]ed', example: 'Order cancelled', nearMiss: 'Cancel order' },
      {
        says: 'something went wrong ...25 {either}',
        example: 'Something went wrong with your payment',
        nearMiss: 'Something went wrong loading the page',
      },
      {
        says: '{either} ...15 {not} [{aux}]4 authori(z|s)ed',
        example: 'Payment was not authorized',
        nearMiss: 'Access was not authorized',
      },
      { says: '^ error ...30 {either}', example: 'Error in your payment', nearMiss: 'Error 404' },
      {
        says: 'there was [a|an] (error|problem) ...30 {either}',
        example: 'There was a problem with your payment',
        nearMiss: 'There was a problem loading the page',
      },
      { says: "could~n[o|']t be processed", example: "It couldn't be processed", nearMiss: 'It could be processed' },
      { says: '(was not|did not) process*', example: 'The bank did not process it', nearMiss: 'We process it' },
    ],
  },
  { lists: { ...lists, notDone } },
)

/** Why a payment was rejected, in the words that a test holder asks for: seen once, it need not be asked for. */
export const insufficientFunds = phrases({
  es: [
    {
      says: '(fondos|saldo|limite) [disponible] insuficiente[s]',
      example: 'Tu tarjeta no tiene: saldo insuficiente',
      nearMiss: 'Pago rechazado',
    },
    { says: 'no ... (fondos|saldo) suficiente[s]', example: 'No tiene saldo suficiente', nearMiss: 'Tiene saldo suficiente' },
  ],
  pt: [
    { says: '(fundos|saldo|limite) insuficiente[s]', example: 'Saldo insuficiente', nearMiss: 'Pagamento recusado' },
    { says: 'nao ... (fundos|saldo|limite) suficiente[s]', example: 'Não há limite suficiente', nearMiss: 'Há limite' },
  ],
  en: [
    { says: 'insufficient (funds|balance|amount)', example: 'Insufficient funds', nearMiss: 'Payment rejected' },
    {
      says: 'not ... (enough|sufficient) (funds|money|balance)',
      example: 'Your card does not have enough funds',
      nearMiss: 'Enough funds',
    },
  ],
})
