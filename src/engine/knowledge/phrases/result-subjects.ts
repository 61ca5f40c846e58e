/**
 * What a result is said of. Words such as "pendiente", "rechazado" and "failed" stand beside accounts, coupons, cookies and files too.
 * Source: devsite-docs checkout-api/handling-responses, and public result pages; read 2026-11-27.
 */
import { lists } from './result-lists.ts'
import { phrases } from './topic.ts'

/** The payment, or what it is made with. */
export const ofPayment = phrases(
  {
    any: [
      { says: '{payment}', example: 'Tu pago está pendiente', nearMiss: 'Tu cuenta está pendiente' },
      { says: '(pix|boleto|mercado~pago)', example: 'Pix pendente', nearMiss: 'Cadastro pendente' },
    ],
    es: [
      {
        says: '(tarjeta[s] !(de (regalo|embarque))|fondos|(saldo|limite) [disponible] insuficiente|dinero)',
        example: 'Tarjeta rechazada',
        nearMiss: 'Tarjeta de regalo rechazada',
      },
      { says: '(banco|emisor|transferencia|deposito|efectivo)', example: 'Lo rechazó tu banco', nearMiss: 'Lo rechazó el sitio' },
      { says: '(acredit*|cobr*|pag(ar|ues|ue|as|aste|ado|ada))', example: 'Pendiente de acreditación', nearMiss: 'Pendiente' },
      { says: '(dias habiles|vencim*)', example: 'En 2 días hábiles', nearMiss: 'En 2 días' },
    ],
    pt: [
      {
        says: '(cartao|cartoes|fundos|(saldo|limite) insuficiente|limite suficiente|dinheiro)',
        example: 'Cartão recusado',
        nearMiss: 'Cupom recusado',
      },
      { says: '(dias uteis|vencim*)', example: 'Revise a data de vencimento', nearMiss: 'Revise a data de nascimento' },
      { says: '(compensa*|cobr*|pag(ar|ue|ou|o|a))', example: 'Aguardando compensação', nearMiss: 'Aguardando' },
    ],
    en: [
      { says: '(card|bank|funds|balance|money|charge[d]|credited)', example: 'Card declined', nearMiss: 'Coupon declined' },
      { says: 'business days', example: 'Within 2 business days', nearMiss: 'Within 2 days' },
      { says: '(pay|paid)', example: 'Pending: pay at OXXO', nearMiss: 'Pending' },
    ],
  },
  { lists },
)

/** What is paid for. */
export const ofPurchase = phrases(
  { any: [{ says: '{purchase}', example: 'Tu compra fue rechazada', nearMiss: 'Tu foto fue rechazada' }] },
  { lists },
)

/** Things of a shop that have states of their own. */
export const ofOther = phrases({
  es: [
    {
      says: '(cuenta|perfil|usuario|contrasena|identidad|acceso|permiso|sesion|cookies|notificacion*|ubicacion|mapa)',
      example: 'Tu cuenta está pendiente',
      nearMiss: 'Tu compra está pendiente',
    },
    {
      says: '(cupon|descuento|factura*|documentacion|documento[s]|archivo[s]|foto[s]|imagen*|stock|diseno|evento|entrada[s])',
      example: 'Cupón rechazado',
      nearMiss: 'Pedido rechazado',
    },
    {
      says: '(envio|entrega|retiro|despacho|correo|mensaje|resena|comentario)',
      example: 'Envío cancelado',
      nearMiss: 'Cancelado',
    },
  ],
  pt: [
    {
      says: '(conta|perfil|usuario|senha|identidade|acesso|permissao|sessao|cadastro|localizacao)',
      example: 'Cadastro em análise',
      nearMiss: 'Pagamento em análise',
    },
    {
      says: '(cupom|desconto|nota fiscal|documento[s]|arquivo[s]|foto[s]|imagem*|estoque|evento|ingresso[s])',
      example: 'Cupom recusado',
      nearMiss: 'Pedido recusado',
    },
    { says: '(envio|entrega|retirada|email|e-mail|mensagem)', example: 'O envio falhou', nearMiss: 'O pedido falhou' },
  ],
  en: [
    {
      says: '(account|profile|password|identity|access|session|location|map|clipboard|file[s]|photo[s]|image[s])',
      example: 'Your account is pending',
      nearMiss: 'Your order is pending',
    },
    {
      says: '(coupon|discount|invoice|document[s]|stock|event|ticket[s]|shipping|delivery|shipment|pickup|message)',
      example: 'Coupon declined',
      nearMiss: 'Order declined',
    },
  ],
})

/** A result by itself, as the heading of a page: nothing else is named that it could be of. */
export const alone = phrases(
  {
    es: [
      {
        says: '^ [lo sentimos|ups|uy|{label}]2 [{was}]2 [no fue|aun|todavia]2 {result} $',
        example: '¡Ups! Rechazado',
        nearMiss: 'Cupón rechazado',
      },
    ],
    pt: [{ says: '^ [ops|{label}]2 [{was}]2 [ainda|nao foi]2 {result} $', example: 'Recusado', nearMiss: 'Cupom recusado' }],
    en: [
      {
        says: '^ [sorry|oops|{label}]2 [it] [{was}]2 [still|not]2 {result} $',
        example: 'Sorry, it was declined',
        nearMiss: 'Photo declined',
      },
    ],
  },
  {
    lists: {
      label: ['estado', 'situacao', 'status', 'resultado'],
      was: ['es', 'esta', 'fue', 'ha sido', 'foi', 'is', 'was'],
      result: [
        ...['pendiente', 'en (proceso|revision|analisis|espera)', '(rechazad|denegad|declinad|cancelad|aprobad|autorizad)(o|a)'],
        ...['pendente', 'em (processamento|analise)', '(recusad|rejeitad|negad|aprovad)(o|a)'],
        ...['pending', 'under review', 'rejected', 'declined', 'failed', 'unsuccessful', 'cancel[l]ed'],
      ],
    },
  },
)

/** The page itself is still finding out, which is no result to tell. */
export const findingOut = phrases({
  es: [
    {
      says: /^\W{0,3}(?:(?:verific|confirm|proces|consult|valid|chequ|comprob|actualiz)ando)\b[^.!?…]{0,80}(?:…|\.\.\.)/,
      example: 'Verificando tu pago…',
      nearMiss: 'Verificando tu pago',
    },
    {
      says: '(aguarda|aguarde|espera|espere) (un|unos) (momento|instante|segundo)*',
      example: 'Estamos verificando tu pago, esperá un momento',
      nearMiss: 'Espera tu pago',
    },
    { says: 'no (cierres|cierre|recargues|actualices) (esta|la)', example: 'No cierres esta ventana', nearMiss: 'No cerramos' },
  ],
  pt: [
    {
      says: /^\W{0,3}(?:process|atualiz|analis)ando\b[^.!?…]{0,80}(?:…|\.\.\.)/,
      example: 'Processando o pagamento...',
      nearMiss: 'Processando o pagamento.',
    },
    {
      says: '(aguarde|espere) (um|uns|alguns) (momento|instante|segundo)*',
      example: 'Processando o pagamento, aguarde um instante',
      nearMiss: 'Aguardando pagamento',
    },
    { says: 'nao (feche|recarregue|atualize) (esta|a)', example: 'Não feche esta página', nearMiss: 'Não fechamos' },
  ],
  en: [
    {
      says: /^\W{0,3}(?:verifying|confirming|processing|checking|validating)\b[^.!?…]{0,80}(?:…|\.\.\.)/,
      example: 'Verifying your payment…',
      nearMiss: 'We are verifying your payment…',
    },
    { says: "(please wait|(do not|don[']t) (close|refresh))", example: 'Do not close this page', nearMiss: 'Please pay' },
  ],
})
