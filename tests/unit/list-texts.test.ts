/** Texts for many findings of one reason. */
import { expect, test } from 'vitest'
import { listText, observationText } from '../../src/engine/i18n/render.ts'
import { type Language, languages } from '../../src/engine/knowledge/words.ts'

/** Observations of one reason, one for each of `data`. */
const seen = (reason: string, ...data: Record<string, string>[]) => data.map((each) => ({ reason, data: each }))
const itemOf = (language: Language, id: string, reason: string, data: Record<string, string>) =>
  observationText(language, id, { reason, data }, null).item

test.each([
  ['es', 'El formulario pide el correo electrónico, el documento y el teléfono.'],
  ['pt', 'O formulário pede o e-mail, o documento e o telefone.'],
  ['en', 'The form asks for the e-mail address, the identity document, and the phone number.'],
] as const)('short items stand in one sentence in %s', (language, sentence) => {
  const all = seen('form-asks', { datum: 'email' }, { datum: 'identification' }, { datum: 'phone' })
  const items = all.map(({ data }) => itemOf(language, 'payer-and-item-data', 'form-asks', data)!)
  expect(listText(language, 'payer-and-item-data', all, items)).toEqual({ sentence })
})

test.each(languages)('an item with a code keeps it apart from its words in %s', (language) => {
  const data = { holder: 'FUND', result: 'cc_rejected_insufficient_amount' }
  const item = itemOf(language, 'response-messages', 'result-to-see', data)!
  expect(item.name).toBe('FUND')
  expect(item.item).not.toContain('FUND')
  const all = seen('result-to-see', data, data)
  expect(listText(language, 'response-messages', all, [item, item])).toMatchObject({ intro: expect.stringMatching(/:$/) })
})

test('a list says how many were found and what all of them share', () => {
  const fields = seen('named-card-field', { field: 'number', name: 'card' }, { field: 'securityCode', name: 'cvv' })
  const items = fields.map(({ data }) => itemOf('es', 'card-field-names', 'named-card-field', data)!)
  expect(items).toEqual([
    { name: 'número de tarjeta', item: 'name="card"' },
    { name: 'código de seguridad', item: 'name="cvv"' },
  ])
  expect(listText('es', 'card-field-names', fields, items)).toEqual({
    intro: '2 campos de tarjeta tienen el atributo name y se envían con el formulario:',
  })
  const messages = seen('contradicts-status', { status: 'approved', text: 'a' }, { status: 'approved', text: 'b' })
  expect(listText('pt', 'response-messages', messages, [])).toEqual({
    intro: 'O endereço diz que o pagamento está aprovado, mas a página diz:',
  })
})

test('words of a page in an item are shown plainly and never parsed', () => {
  const data = { text: '{x} \u202efdp', address: 'https://tienda.example/{y}' }
  expect(itemOf('es', 'data-responsibility', 'read-this', data)).toEqual({
    item: '«{x} \\u202efdp»: https://tienda.example/{y}',
  })
})

test('gives no list for unknown requirements and reasons, or for reasons without one', () => {
  expect(itemOf('es', 'pix-key', 'pix-not-seen', {})).toBeUndefined()
  expect(listText('es', 'pix-key', seen('pix-not-seen', {}), [])).toBeUndefined()
  expect(listText('es', 'constructor', seen('toString', {}), [])).toBeUndefined()
})
