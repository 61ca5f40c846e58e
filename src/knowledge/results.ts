/**
 * Payment results: codes, and what a message about each says. Phrases are tested on text without accents.
 * Source: devsite-docs checkout-api/handling-responses, order status pages, test cards; read 2026-11-20.
 */
export type ResultStatus = 'approved' | 'in_process' | 'rejected'

/** Which of the three messages a status calls for; statuses of later life (refunds, chargebacks) call for none here. */
export const statusOf: Record<string, ResultStatus> = {
  approved: 'approved',
  accredited: 'approved',
  authorized: 'approved',
  processed: 'approved',
  in_process: 'in_process',
  pending: 'in_process',
  processing: 'in_process',
  action_required: 'in_process',
  rejected: 'rejected',
  failed: 'rejected',
  failure: 'rejected',
  cancelled: 'rejected',
  canceled: 'rejected',
  expired: 'rejected',
}

/** A payment's raw code shown to a buyer. */
export const rawCode =
  /\b(?:cc_rejected_\w+|cc_amount_rate_limit_exceeded|pending_(?:contingency|review_manual|waiting_transfer|waiting_payment|challenge|capture)|rejected_(?:insufficient_data|by_bank|by_regulations|by_issuer)|in_process|bad_filled_\w+|invalid_card_token)\b/i

/** Fields of the official messages that were not filled, and templates that were not rendered. */
export const unfilled =
  /\{\{\s*[\w.]*(?:amount|statement|payment|installments|status|message|order|total)[\w.]*\s*\}\}|\$\{\s*[\w.]*(?:amount|payment|status|message|total)[\w.]*\s*\}|\b(?:statement_descriptor|payment_method_id|transaction_amount)\b|\[(?:amount|payment_method_id|installments)\]|(?<![{$])\{(?:amount|statement_descriptor|payment_method_id|installments|total)\}|(?:\$|R\$|de)\s*(?:undefined|NaN|null)\b|\bpayment_method_id\b/

/** The SDK's own English messages for fields, shown unmapped. */
export const rawFieldMessage = /\bparameter \w+ can not be null\/empty\b|\binvalid parameter \w+\b/

const approved =
  /(pago|compra|pedido|transaccion|pagamento|payment|order|purchase|transacao)[^.!?]{0,40}\b(fue |ha sido |foi |se |was |has been |is )?(aprobad[oa]|acreditad[oa]|acredito|exitos[oa]|confirmad[oa]|realizad[oa]|completad[oa]|aprovad[oa]|concluid[oa]|efetuad[oa]|approved|accredited|credited|successful|completed?|confirmed)\b|\b(gracias por (tu|su) compra|obrigad[oa] pel[ao] (sua )?compra|thank you for your (purchase|order)|(recibimos|recebemos) (tu|su|el|o|seu) (pago|pagamento)|(pago|pagamento) (recibido|recebido)|(se )?(acredito|aprobo) (tu|su|el|la) (pago|compra)|listo,? se acredito|pronto,? seu pagamento foi aprovado|(pago|pagamento|payment) (con exito|com sucesso|successful))\b/i
const negated = /\b(no|nao|not|sin|sem|todavia no|ainda nao|nunca|si|se for|cuando|quando|once|when|if)\b[^.!?]{0,30}$/i
const inProcess =
  /\b(procesando|processando|being processed|processing|pendiente|pendente|pending|en proceso|em processamento|em processo|en revision|em analise|under review|a la espera|aguardando|esperando (el|tu|su|la|a|o) (pago|acreditacion|confirmac|pagamento)|a confirmar|dias habiles|dias uteis|business days)\b/i
const rejected =
  /\b(rechazad[oa]s?|recusad[oa]s?|rejeitad[oa]s?|rejected|declined|denegad[oa]|negad[oa]|no pudimos (procesar|realizar|completar)|no se pudo (procesar|realizar|completar)|no proceso|nao (pudemos|conseguimos|foi possivel|processa)|could ?n[o']?t be processed|was not processed|did not process|fallo el pago|pago fallido|pagamento falhou|falhou|failed|no fue aprobad[oa]|nao foi aprovad[oa]|fondos (suficientes|insuficientes)|saldo insuficiente|enough funds)\b/i

/** A question, or what happens in some case, is no message about this payment. */
const question =
  /[¿?]|^\s*(si|se|if|cuando|quando|when|en caso|caso)\b|\b(si|se|if|cuando|quando|when) (tu|su|el|la|seu|sua|o|a|your|the) [^.!]{0,40}\b(es|fue|sea|for|foi|is|was|queda|ficar)\b/i
const promise = /\b(sera|seran|will be|se confirmara|se acreditara|sera confirmado)\b/i

/** The patterns that find one. */
export const resultPatterns: readonly RegExp[] = [approved, inProcess, rejected]

/** Which results a visible text speaks of. A negated approval ("no fue aprobado") speaks of a rejection only. */
export function resultsIn(text: string): ResultStatus[] {
  const out: ResultStatus[] = []
  if (question.test(text)) return out
  if (rejected.test(text)) out.push('rejected')
  if (inProcess.test(text)) out.push('in_process')
  const match = approved.exec(text)
  if (
    match &&
    !promise.test(match[0]) &&
    !/\b(no|nao|not) (fue|foi|ha sido|se|was|has)\b|\bno (aprobad|exitos)/i.test(match[0]) &&
    !negated.test(text.slice(0, match.index))
  )
    out.push('approved')
  return out
}

/** Holder names that bring about each result with a test card. Source: test cards page. */
export const testHolders: Record<string, string> = {
  APRO: 'approved',
  CONT: 'pending',
  OTHE: 'rejected',
  CALL: 'cc_rejected_call_for_authorize',
  FUND: 'cc_rejected_insufficient_amount',
  SECU: 'cc_rejected_bad_filled_security_code',
  EXPI: 'cc_rejected_bad_filled_date',
  FORM: 'cc_rejected_bad_filled_other',
}
