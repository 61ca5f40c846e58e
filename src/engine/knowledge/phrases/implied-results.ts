/**
 * Words that state no result, and are a message where the address names it: promises about a payment that is still to come, and what to
 * do about a refusal. Checkouts and help pages have the same words.
 * Source: devsite-docs checkout-api/handling-responses, official plugins, public result pages; read 2026-11-27.
 */
import { phrases } from './topic.ts'

/** The shop will tell the buyer: with `arrives`, in a sentence on the payment. */
export const told = phrases({
  es: [
    { says: '(te|le|les) (avis|notific|envi|inform|contact|escrib|mand)*', example: 'Te avisaremos', nearMiss: 'Avisos' },
    { says: '(recibir(as|a|an)|vas a recibir|avisaremos)', example: 'Recibirás un correo', nearMiss: 'Recibí novedades' },
  ],
  pt: [{ says: '(voce (recebera|sera)|(avisar|enviar|notificar|informar)emos)', example: 'Você receberá', nearMiss: 'Receba' }],
  en: [
    {
      says: "(will|'ll) ((let|notify|email|inform|send|receive)|be (notified|informed|contacted))",
      example: "We'll let you know",
      nearMiss: 'Let us know',
    },
  ],
})

/** Once the money is there. */
export const arrives = phrases({
  es: [
    { says: 'se (acredite|confirme)', example: 'Cuando se acredite', nearMiss: 'Se acreditó' },
    {
      says: '((sea|este) (acreditad|aprobad|confirmad)|una vez (acreditad|confirmad))(o|a)',
      example: 'Cuando sea aprobado',
      nearMiss: 'Fue aprobado',
    },
    { says: '(confirmemos|recibamos|acreditemos)', example: 'Apenas confirmemos', nearMiss: 'Confirmamos' },
  ],
  pt: [
    { says: '(for|seja) (aprovad|confirmad|creditad)(o|a)', example: 'Assim que for aprovado', nearMiss: 'Foi aprovado' },
    { says: 'confirmarmos', example: 'Quando confirmarmos', nearMiss: 'Confirmamos' },
  ],
  en: [
    {
      says: '(when|once|until|as soon as|after|if) ...25 (approved|confirmed|credited|received)',
      example: 'Once the payment is confirmed',
      nearMiss: 'The payment is confirmed',
    },
  ],
})

/** The payment is still to come. */
export const awaited = phrases({
  es: [
    {
      says: 'pago ...20 (sera|se) (confirmad(o|a)|acreditad(o|a)|confirmara|acreditara)',
      example: 'Tu pago será confirmado en las próximas horas',
      nearMiss: 'Tu pago será procesado por Mercado Pago',
    },
    {
      says: '((cupon|ficha|codigo|orden|link|referencia|solicitud) de pago|boleto|voucher) ...25 (generad|emitid|cread|enviad)(o|a) (con exito|exitosamente)',
      example: 'Cupón de pago generado con éxito',
      nearMiss: 'Cupón de descuento generado',
    },
    {
      says: 'pago ...30 (en|a) acreditarse',
      example: 'El pago puede demorar en acreditarse',
      nearMiss: 'El pago se acreditó',
    },
    {
      says: '(pag(a|ue|alo|uelo|ar)|realiz(a|ar|ando) [tu|el|la] (pago|transferencia|deposito)|complet(a|ar) [tu|el] pago|abon(a|alo)) ...60 para (confirm|complet|finaliz|conclu)(ar|arl(o|a)|ir)',
      example: 'Paga en OXXO para completar tu pedido',
      nearMiss: 'Iniciá sesión para completar tu pedido',
    },
    {
      says: '(pedido|compra|reserva|orden) (quedara confirmad(o|a)|se confirmara) ...15 recib* [el|tu] pago',
      example: 'Tu pedido se confirmará al recibir el pago',
      nearMiss: 'Tu pedido se confirmará por correo',
    },
    {
      says: 'pago ...60 para que (podamos|terminemos) ...15 (aprob|confirm)*',
      example: 'Completá el pago con el ticket para que podamos terminar de aprobarlo',
      nearMiss: 'Completá el pago para que podamos enviarlo',
    },
  ],
  pt: [
    {
      says: '(pague|conclua|finalize|complete|efetue|realize) ...60 para (confirm|conclu|finaliz|complet)(ar|ir)',
      example: 'Pague o boleto para confirmar seu pedido',
      nearMiss: 'Entre para concluir sua compra',
    },
    {
      says: '(pedido|compra|acesso|inscricao) ... (apos|depois d(a|e)) [a] (confirmacao|aprovacao) ...10 pagamento',
      example: 'Seu pedido será liberado após a confirmação do pagamento',
      nearMiss: 'Seu pedido será liberado após a separação',
    },
    {
      says: '(boleto|pix|qr~code|pagamento) ...25 (gerad|emitid|criad)(o|a) com sucesso',
      example: 'Pagamento via Pix gerado com sucesso',
      nearMiss: 'Cupom gerado com sucesso',
    },
    {
      says: '(conclua|finalize) (o|seu) pagamento (com|via) pix',
      example: 'Conclua o pagamento com Pix',
      nearMiss: 'Conclua o cadastro com Pix',
    },
  ],
  en: [
    {
      says: 'complete (the|your) payment ...30 so that',
      example: 'Complete the payment with ticket so that we can approve it',
      nearMiss: 'Complete the form so that we can help',
    },
  ],
})

/** What to do about a refusal, in the words of the official messages. */
export const refused = phrases({
  es: [
    {
      says: '(debes|debe) autorizar ...25 pago',
      example: 'Debes autorizar ante Visa el pago',
      nearMiss: 'Debes iniciar sesión',
    },
    {
      says: '(banco|emisor|tarjeta) ...15 autori(zar|ce|ces) ...10 pago',
      example: 'Comunicate con tu banco para autorizar el pago',
      nearMiss: 'Tu banco autorizó el pago',
    },
    {
      says: '(llegaste|llego|alcanzaste|superaste|excediste) ...15 limite ...15 intentos',
      example: 'Llegaste al límite de intentos permitidos',
      nearMiss: 'Llegaste al límite de envíos',
    },
    {
      says: 'ya (hiciste|hizo|realizaste|realizo|efectuaste) un pago ...10 valor',
      example: 'Ya hiciste un pago por ese valor',
      nearMiss: 'Ya hiciste un pedido',
    },
    {
      says: 'realizaste un pago similar',
      example: 'Realizaste un pago similar hace instantes',
      nearMiss: 'Realizaste un pago',
    },
    {
      says: '(llam(a|e)|comunica(te|rse)|contact(a|ar)) ...30 activar (tu|su|la) tarjeta',
      example: 'Llama a Visa para activar tu tarjeta',
      nearMiss: 'Ingresá el código para activar tu tarjeta de regalo',
    },
    {
      says: 'no (puedes|podes|puede) realizar pagos',
      example: 'No puedes realizar pagos',
      nearMiss: 'Puedes realizar pagos',
    },
    { says: '^ revis(a|e) los datos', example: 'Revisa los datos.', nearMiss: 'Antes de pagar, revisá los datos' },
  ],
  pt: [
    {
      says: '(deve|precisa) autorizar ...25 pagamento',
      example: 'Você deve autorizar ao Visa o pagamento',
      nearMiss: 'Você deve entrar',
    },
    {
      says: 'ja efetuou um pagamento',
      example: 'Você já efetuou um pagamento com esse valor',
      nearMiss: 'Você já efetuou o cadastro',
    },
    {
      says: '(atingiu|excedeu|ultrapassou|alcancou) ...15 limite ...15 tentativas',
      example: 'Você atingiu o limite de tentativas permitido',
      nearMiss: 'Você atingiu o limite de itens',
    },
    {
      says: 'realizou um pagamento similar',
      example: 'Você realizou um pagamento similar há poucos instantes',
      nearMiss: 'Você realizou um pagamento',
    },
    {
      says: '(ligue|contato|contate) ...30 ativar (seu|o) cartao',
      example: 'Ligue para o Visa para ativar seu cartão',
      nearMiss: 'Digite o código para ativar seu cartão-presente',
    },
    {
      says: 'nao pode (efetuar|realizar) pagamentos',
      example: 'Você não pode efetuar pagamentos',
      nearMiss: 'Você pode efetuar pagamentos',
    },
    { says: '^ revise os dados', example: 'Revise os dados.', nearMiss: 'Antes de pagar, revise os dados' },
  ],
  en: [
    {
      says: 'must authorize ...25 payment[s]',
      example: 'You must authorize Visa the payment',
      nearMiss: 'You must log in',
    },
    {
      says: '^ authorize ...25 payment',
      example: 'Authorize the $ 1,500 payment to Visa',
      nearMiss: 'You authorize us to charge',
    },
    {
      says: '^ check [the|your]2 ([card] number|expir(ation|y) date|[card] data|[card] security code)',
      example: 'Check card number.',
      nearMiss: 'Check the order number',
    },
    {
      says: 'reached ...25 (attempt[s] limit|limit of ...10 attempts)',
      example: 'You reached the allowed attempt limit',
      nearMiss: 'You reached the free shipping',
    },
    {
      says: 'already made a payment ...10 value',
      example: 'You have already made a payment for that value',
      nearMiss: 'You have made a payment',
    },
    {
      says: 'call ...30 to activate your card',
      example: 'Call Visa to activate your card',
      nearMiss: 'Enter the code to activate your card',
    },
    {
      says: 'does not process payment[s]',
      example: 'Visa does not process payments in 12 installments',
      nearMiss: 'Visa processes payments',
    },
  ],
})
