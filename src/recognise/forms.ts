/** Forms, and whether they take a payment. */
import { mercadoPagoChoice } from '../knowledge/payment-links'
import type { RawForm } from '../snapshot/raw'
import type { FormSeen } from '../snapshot/types'
import { isTestAt } from './payment-address'

const paymentWords = /check-?out|pag(ar|o|amento)|pay|compra|order|pedido|cart|carrito|card|tarjeta|cartao/i

/** @param cardForms numbers of the forms that hold card fields */
export function recogniseForms(forms: readonly RawForm[], cardForms: ReadonlySet<number>): FormSeen[] {
  return forms.map(({ where, group, action, explicitHttp, method, marks, query }) => ({
    where,
    action,
    explicitHttp,
    method,
    payment: cardForms.has(group) || paymentWords.test(marks) || mercadoPagoChoice.test(marks),
    sandbox: isTestAt(action, { query }),
  }))
}
