/** Forms, and whether they take a payment. */
import { mercadoPagoChoice } from '../knowledge/payment-choice.ts'
import { payingForm } from '../knowledge/phrases/pay-places.ts'
import type { FormCandidate } from '../snapshot/candidates.ts'
import type { FormSeen } from '../snapshot/types.ts'
import { isTestAt } from './payment-address.ts'

/** @param cardForms numbers of the forms that hold card fields */
export function recogniseForms(forms: readonly FormCandidate[], cardForms: ReadonlySet<number>): FormSeen[] {
  return forms.map(({ where, group, action, explicitHttp, method, marks, query }) => ({
    where,
    action,
    explicitHttp,
    method,
    payment: cardForms.has(group) || payingForm.pattern.test(marks) || mercadoPagoChoice.test(marks),
    sandbox: isTestAt(action, { query }),
  }))
}
