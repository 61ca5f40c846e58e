import { expect, test } from 'vitest'
import { codeParts } from '../../../src/engine/view/code-parts.ts'

const code = (sentence: string) => codeParts(sentence).flatMap(({ text, isCode }) => (isCode ? text : []))

test.each([
  ['Use `cardForm` here.', ['cardForm']],
  ['The field has name="card" and is sent.', ['name="card"']],
  [
    'See https://www.mercadopago.com.ar/a, (https://tienda.example/b).',
    ['https://www.mercadopago.com.ar/a', 'https://tienda.example/b'],
  ],
  ['Nothing.', []],
  ['', []],
])('code in “%s”', (sentence, expected) => {
  expect(code(sentence)).toEqual(expected)
})

test('the parts together are the sentence, but for its backticks', () => {
  const sentence = '`a` b c="d" https://e.example/f, g'
  expect(
    codeParts(sentence)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence.replaceAll('`', ''))
})
