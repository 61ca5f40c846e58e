/**
 * What a page shows when a proper message about a payment's result is missing.
 * Source: devsite-docs checkout-api/handling-responses, order status pages; read 2026-11-20.
 */
import { phrases } from './topic.ts'

/** A payment's raw code shown to a buyer. */
export const rawCode = phrases({
  any: [
    { says: 'cc_rejected_*', example: 'Error: cc_rejected_high_risk', nearMiss: 'Rejected' },
    { says: 'cc_amount_rate_limit_exceeded', example: 'cc_amount_rate_limit_exceeded', nearMiss: 'Limit exceeded' },
    {
      says: 'pending_(contingency|review_manual|waiting_transfer|waiting_payment|challenge|capture)',
      example: 'pending_review_manual',
      nearMiss: 'Pending review',
    },
    {
      says: 'rejected_(insufficient_data|by_bank|by_regulations|by_issuer|high_risk)',
      example: 'rejected_by_bank',
      nearMiss: 'Rejected by bank',
    },
    { says: 'waiting_(payment|transfer|capture)', example: 'waiting_payment', nearMiss: 'Waiting for payment' },
    { says: 'insufficient_amount', example: 'insufficient_amount', nearMiss: 'Insufficient amount' },
    { says: 'in_process', example: 'Estado: in_process', nearMiss: 'In process' },
    { says: 'charged_back', example: 'Estado: charged_back', nearMiss: 'Charged back' },
    { says: 'in_mediation', example: 'Estado: in_mediation', nearMiss: 'In mediation' },
    { says: 'bad_filled_*', example: 'bad_filled_date', nearMiss: 'Badly filled' },
    { says: 'invalid_card_token', example: 'invalid_card_token', nearMiss: 'Invalid card' },
  ],
})

const statusLists = {
  /** Labels of a status, also inside a name such as `CollectionStatus`; not a parcel's. */
  label: /(?:\b(?:estado|situacao|resultado)|(?<!(?:shipping|delivery|envio|entrega)[ _-]?)stat(?:us|e)(?:[_ ]?detail)?)/,
  of: /(?:d[aeo]l?|of)(?: (?:la|el|tu|su|seu|sua|the|your))?/,
  is: /["']? ?[:=|>–—-]{0,2} ?["']?(?:(?:es|e|esta|foi|fue) )?/,
  payment: [
    ...['pago', 'compra', 'pedido', 'orden', 'operacion', 'transaccion', 'suscripcion'],
    ...['pagamento', 'operacao', 'transacao', 'assinatura', 'payment', 'order', 'purchase', 'transaction'],
  ],
  /** Mercado Pago's statuses, as they come. */
  status: ['approved', 'pending', 'rejected', 'accredited', 'cancel[l]ed'],
  /** Those that are ordinary words too count only under a label. */
  ordinary: ['processed', 'failed'],
  /** Those that begin a line about something else: "Authorized dealer". */
  later: ['authorized', 'refunded'],
}

/**
 * A payment's status as Mercado Pago writes it, where words for a buyer are missing: under a label, at the beginning, or after what it is
 * the status of. English sentences have the same words, so that only lines without any (`englishWords`) are bare.
 */
export const bareStatus = phrases(
  {
    any: [
      {
        says: '{label}~[{of} {payment}]{is}({status}|{ordinary}|{later})',
        example: 'Estado del pago: pending',
        nearMiss: 'Estado del pago: pendiente',
      },
      { says: '^ {status}', example: 'Approved!', nearMiss: 'Aprobado' },
      { says: '^ {later} $', example: 'Refunded', nearMiss: 'Authorized dealer' },
      { says: '{payment} ...25 ({status}|{later})', example: 'Pago 123: rejected', nearMiss: 'Pago rechazado' },
    ],
  },
  { lists: statusLists, flags: 'gi' },
)

/** Words that show that a line is written in English, where a status is an ordinary word. */
export const englishWords = phrases(
  {
    en: [
      { says: '(you|your|we|our|the|this|please|thank[s])', example: 'We e-mail you', nearMiss: 'Estado: pending' },
      { says: '(is|was|are|were|been|be|by|successfully)', example: 'It was approved', nearMiss: 'Payment status: approved' },
      {
        says: '(not|has|have|could|will|and|with|for|from|soon|yet)',
        example: 'Payment not approved',
        nearMiss: 'Status: approved',
      },
      // What the status is of, or waits for: an ordinary sentence without a verb.
      {
        says: '{ofMoney} (successful|received|confirmed|complete[d]|declined|unsuccessful|failed|processed|accepted)',
        example: 'Payment successful',
        nearMiss: 'Payment: failed',
      },
      {
        says: '(approved|pending|rejected|cancel[l]ed) (shipment|shipping|delivery|dispatch|pickup|review|approval|confirmation)',
        example: 'Order 15: pending shipment',
        nearMiss: 'Order 15: pending',
      },
      {
        says: '{ofMoney} (approved|pending|rejected|cancel[l]ed|authorized|refunded)',
        example: 'Payment approved',
        nearMiss: 'Payment: approved',
      },
      {
        says: '^ (approved|pending|rejected|cancel[l]ed) (payment|purchase|order|transaction|approval|review|confirmation)*',
        example: 'Pending payment',
        nearMiss: 'Pending',
      },
    ],
  },
  { lists: { ofMoney: ['payment', 'purchase', 'order', 'transaction', 'subscription', 'booking', 'donation'] } },
)

/** Unfilled fields of the official messages, and templates that were not rendered. Case-sensitive. */
export const unfilled = phrases(
  {
    any: [
      {
        says: /\{\{\s*[$\w.>-]{0,60}?(?:amount|statement|payment|installments|status|message|order|total)[$\w.>-]{0,60}\s*[|}]/,
        example: '{{ payment.amount }}',
        nearMiss: '{{ customer.name }}',
      },
      {
        says: /\{\{\s*[$\w.>-]{0,60}?(?:monto|valor|pedido|pago|pagamento)[$\w.>-]{0,60}\s*[|}]/,
        example: '{{ pedido.valor | moeda }}',
        nearMiss: '{{ cliente.nome }}',
      },
      { says: /(?:#\s?|\b[A-Z]{2,5}-)(?:undefined|NaN|null)\b/, example: 'Pedido #undefined', nearMiss: 'Pedido #15' },
      {
        says: /\b(?:[Hh]ola|[Gg]racias|[Oo]lá|[Oo]brigad[oa]|[Hh]i|[Hh]ello|[Tt]hanks|[Tt]hank you),? (?:undefined|null)\b/,
        example: '¡Gracias, undefined!',
        nearMiss: '¡Gracias, Ana!',
      },
      {
        says: /\$\{\s*[\w.]{0,60}?(?:amount|payment|status|message|total)[\w.]{0,60}\s*\}/,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: what a page shows that never rendered its template.
        example: '${order.total}',
        nearMiss: '$ 100',
      },
      {
        says: /\b(?:statement_descriptor|payment_method_id|transaction_amount)\b/,
        example: 'transaction_amount: 5',
        nearMiss: 'Amount: 5',
      },
      { says: /\[(?:amount|payment_method_id|installments)\]/, example: 'Pagaste [amount]', nearMiss: 'Pagaste [5]' },
      {
        says: /(?<![{$])\{(?:amount|statement_descriptor|payment_method_id|installments|total)\}/,
        example: 'Total: {total}',
        nearMiss: 'Total: {5}',
      },
      {
        says: /\b(?:[Ee]stado|[Ss]tatus)\s*[:=]\s*(?:undefined|null)\b/,
        example: 'Estado: null',
        nearMiss: 'Estado: nulo',
      },
      {
        // Under a label or after a mark; a sentence in which the word goes on is about programming.
        says: /(?:[:°º]|\b(?:[Pp]edido|[Pp]ago|[Oo]rden|[Oo]rder|[Tt]otal))\s?(?:undefined|NaN|null)\b(?! (?:is|and|es|y)\b)/,
        example: 'Nº de pedido: undefined',
        nearMiss: 'JavaScript: undefined is not null',
      },
      { says: /\bInvalid Date\b/, example: 'Fecha: Invalid Date', nearMiss: 'An invalid date of birth' },
      // The name of a text that the shop's table of texts lacks, instead of the text.
      {
        says: /(?<![\w@/.:-])[a-z]\w{1,20}\.(?:\w{1,20}\.){0,3}\w{0,30}(?:approved|rejected|pending)(?![\w@/-]|\.\w)/,
        example: 'messages.payment_rejected',
        nearMiss: 'tienda.com/rejected',
      },
      {
        says: /(?<![\w@/.:-])[a-z]\w{1,20}\.(?:\w{1,20}\.){0,3}(?:payment|order)_(?:success|failure|error)\w{0,10}(?![\w@/-]|\.\w)/,
        example: 'checkout.payment_success',
        nearMiss: 'payment_success',
      },
      {
        says: /(?<![\w@/.:-])[a-z]\w{1,20}\.(?:success|failed|error|pending)\.(?:title|subtitle|text|message|body)(?![\w@/-]|\.\w)/,
        example: 'checkout.success.title',
        nearMiss: 'success.tienda.com',
      },
      {
        says: /(?<![\w@/.:-])[a-z]\w{1,20}\.\w{1,20}_(?:aprobad|rechazad|aprovad|recusad|pendient|pendent)[aoe](?![\w@/-]|\.\w)/,
        example: 'mensajes.pago_aprobado',
        nearMiss: 'pago.aprobado',
      },
      { says: /\[object Object\]/, example: 'Estado: [object Object]', nearMiss: 'Estado: [objeto]' },
      { says: /(?:\$|R\$|de)\s*(?:undefined|NaN|null)\b/, example: 'Total: $ NaN', nearMiss: 'Total: $ 5' },
    ],
  },
  { flags: '' },
)

/** A template of any kind in a sentence that tells a result, whatever was to stand there. Case-sensitive. */
export const notRendered = phrases(
  {
    any: [
      { says: /\{\{\s*[$\w][^{}]{0,60}\}\}/, example: 'Hola {{ nombre }}', nearMiss: 'Hola {Ana}' },
      {
        says: /\$\{\s*[A-Za-z_][^{}]{0,60}\}/,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: what a page shows that never rendered its template.
        example: 'Hola ${nombre}',
        nearMiss: 'Total: $ 100',
      },
      { says: /<%[=-]?\s*[^<>%]{1,60}%>/, example: 'Hola <%= nombre %>', nearMiss: 'Cashback <5%' },
      { says: /(?<![\d%\w])%(?:\d\$|\(\w{1,40}\))?[sd]\b/, example: 'Hola %s', nearMiss: 'Cashback: 5%' },
      { says: /\[\[\s*[A-Za-z_][\w.| ]{0,60}\]\]/, example: 'Hola [[nombre]]', nearMiss: 'Pedido [[15]]' },
    ],
  },
  { flags: '' },
)

/** The SDK's own English messages for fields, shown without translation. Case-sensitive. */
export const rawFieldMessage = phrases(
  {
    any: [
      {
        says: /\bparameter \w+ can not be null\/empty\b/,
        example: 'parameter cardNumber can not be null/empty',
        nearMiss: 'can not be null',
      },
      { says: /\binvalid parameter \w+\b/, example: 'invalid parameter cardNumber', nearMiss: 'invalid card' },
    ],
  },
  { flags: '' },
)

/** A test buyer's e-mail address. Source: test user pages. */
export const testBuyer = phrases({
  any: [{ says: /\btest_?user_?\d+@testuser\.com\b/, example: 'test_user_123@testuser.com', nearMiss: 'user@testuser.com' }],
})
