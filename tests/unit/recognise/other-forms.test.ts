/** Forms to log in, to write to the shop, to get its news: their boxes are not the buyer's data. */
import { expect, test } from 'vitest'
import { recogniseBuyerFields } from '../../../src/engine/recognise/buyer-fields.ts'
import type { ControlCandidate, FormCandidate } from '../../../src/engine/snapshot/candidates.ts'
import { where } from '../sample-snapshot.ts'

const control = (changes: Partial<ControlCandidate>): ControlCandidate => ({
  where: where('#x'),
  tag: 'input',
  type: 'text',
  id: '',
  name: '',
  autocomplete: '',
  dataCheckout: '',
  placeholder: '',
  label: '',
  group: 0,
  inForm: true,
  marks: '',
  dataNames: '',
  inBrick: false,
  visible: true,
  ...changes,
})
const email = control({ type: 'email', name: 'email' })
const form = (marks: string, action = ''): FormCandidate => ({
  where: where('form'),
  group: 0,
  action,
  explicitHttp: false,
  method: 'post',
  marks,
  query: '',
})
const asked = (marks: string, ...controls: ControlCandidate[]) =>
  recogniseBuyerFields(controls, [], [form(marks)]).map(({ asks }) => asks)

test.each<[string, string, ControlCandidate[]]>([
  ['logs in', 'form', [email, control({ type: 'password' })]],
  ['writes to the shop', 'form', [email, control({ tag: 'textarea', name: 'mensaje' })]],
  ['writes, in Portuguese', 'form', [email, control({ tag: 'textarea', label: 'Mensagem' })]],
  ['is marked as contact', 'contactForm', [email]],
  ['is marked as contact, in Portuguese', 'form-contato', [email]],
  ['is a newsletter by its name', 'newsletter_signup', [email]],
  ['is a newsletter by its words', 'form', [{ ...email, label: 'Recibí novedades y ofertas' }]],
])('a form that %s', (_, marks, controls) => expect(asked(marks, ...controls)).toEqual([]))

test.each<[string, string, ControlCandidate[]]>([
  ['asks for an e-mail', 'form', [email]],
  ['pays, whatever else it is called', 'checkout contact-information', [email]],
  ['opens an account while buying', 'form', [email, control({ type: 'password' }), control({ name: 'calle' })]],
  ['asks for notes on the order', 'form', [email, control({ tag: 'textarea', name: 'notas_del_pedido' })]],
  ['has many boxes and offers news', 'form', [email, control({ name: 'a' }), control({ label: 'Quiero recibir ofertas' })]],
  ['has Mercado Pago’s marks', 'contact', [email, control({ dataCheckout: 'docNumber' })]],
])('not one that %s', (_, marks, controls) => expect(asked(marks, ...controls)).toContain('email'))

test('boxes outside any form are the buyer’s', () =>
  expect(recogniseBuyerFields([{ ...email, inForm: false, label: 'Novedades' }], [], []).map(({ asks }) => asks)).toEqual([
    'email',
  ]))
