/** Texts for many findings of one reason. */
import { expect, test } from 'vitest'
import { listText, observationText } from '../../src/engine/i18n/render.ts'
import { type Language, languages } from '../../src/engine/knowledge/words.ts'

const itemOf = (language: Language, id: string, reason: string, data: Record<string, string>) =>
  observationText(language, id, { reason, data }, null).item

test.each([
  ['es', 'El formulario pide el correo electrónico, el documento y el teléfono.'],
  ['pt', 'O formulário pede o e-mail, o documento e o telefone.'],
  ['en', 'The form asks for the e-mail address, the identity document, and the phone number.'],
] as const)('short items stand in one sentence in %s', (language, sentence) => {
  const items = ['email', 'identification', 'phone'].map(
    (datum) => itemOf(language, 'payer-and-item-data', 'form-asks', { datum })!,
  )
  expect(listText(language, 'payer-and-item-data', 'form-asks', items)).toEqual({ sentence })
})

test.each(languages)('an item with a code keeps it apart from its words in %s', (language) => {
  const data = { holder: 'FUND', result: 'cc_rejected_insufficient_amount' }
  const item = itemOf(language, 'response-messages', 'result-to-see', data)!
  expect(item.name).toBe('FUND')
  expect(item.item).not.toContain('FUND')
  expect(listText(language, 'response-messages', 'result-to-see', [item])).toMatchObject({ intro: expect.stringMatching(/:$/) })
})

test('words of a page in an item are shown plainly and never parsed', () => {
  const data = { text: '{x} \u202efdp', address: 'https://tienda.example/{y}' }
  expect(itemOf('es', 'data-responsibility', 'read-this', data)).toEqual({
    item: '“{x} \\u202efdp”: https://tienda.example/{y}',
  })
})

test('gives no list for unknown requirements and reasons, or for reasons without one', () => {
  expect(itemOf('es', 'pix-key', 'pix-not-seen', {})).toBeUndefined()
  expect(listText('es', 'pix-key', 'pix-not-seen', [])).toBeUndefined()
  expect(listText('es', 'constructor', 'toString', [])).toBeUndefined()
})
