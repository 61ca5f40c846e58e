/** Forms that lead somewhere, and whether they take a payment. */
import { isSandboxLink, mercadoPagoChoice } from '../../knowledge/payment-links'
import { redactUrl } from '../../snapshot/redact'
import type { FormSeen } from '../../snapshot/types'
import { attribute, resolve, whereIs } from './dom'
import { type Elements, everywhere } from './elements'

const paymentWords = /check-?out|pag(ar|o|amento)|pay|compra|order|pedido|cart|carrito|card|tarjeta|cartao/i

export function readForms(elements: Elements, cardForms: Set<Element>, base: string): FormSeen[] {
  const withAction = everywhere(elements.roots, 'button[formaction], input[formaction]')
  return elements.forms.flatMap((form) => {
    const submitters = withAction.filter((button) => (button as HTMLButtonElement).form === form)
    const addresses = [form as Element, ...submitters]
      .map((element) => attribute(element, element === form ? 'action' : 'formaction'))
      .filter(Boolean)
    const marks = ['id', 'class', 'name', 'action'].map((name) => attribute(form, name)).join(' ')
    const payment = cardForms.has(form) || paymentWords.test(marks) || mercadoPagoChoice.test(marks)
    return (addresses.length ? addresses : ['']).map((raw) => ({
      where: whereIs(form),
      action: raw && redactUrl(resolve(raw, base)),
      explicitHttp: /^\s*http:/i.test(raw),
      method: attribute(form, 'method').toLowerCase() || 'get',
      payment,
      sandbox: isSandboxLink(resolve(raw, base)),
    }))
  })
}
