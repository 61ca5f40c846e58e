/** How readable patterns become regular expressions. */
import { describe, expect, test } from 'vitest'
import { type Lists, sourceOf } from '../../src/engine/knowledge/phrases/compile.ts'

const lists: Lists = { paid: ['pag(o|amento)[s]', 'cobro'], many: /\b(?:[2-9]|[1-9]\d)/, not: ['no !(fue)'] }
const matches = (says: string, text: string) => new RegExp(sourceOf(says, lists), 'i').test(text)

const cases: [says: string, found: string[], notFound: string[]][] = [
  ['terminos', ['Ver terminos', 'TERMINOS!'], ['determinos', 'terminosos']],
  ['ver los terminos', ['ver los terminos'], ['ver terminos']],
  ['ver [los] terminos', ['ver terminos', 'ver los terminos'], ['verterminos', 'ver las terminos']],
  ['[los|las] [dos] tiendas [de aca]', ['tiendas', 'las dos tiendas', 'tiendas de aca'], ['tiendass']],
  ['no [se|ha]3 pudo', ['no pudo', 'no se ha pudo', 'no se se se pudo'], ['no se se se se pudo', 'nopudo']],
  ['pag(o|amento)s', ['pagos', 'pagamentos'], ['pag', 'pagoss']],
  ['compra[s]', ['compra', 'compras'], ['comprasa']],
  ['condicion* de', ['condicion de', 'condiciones de'], ['condicion  de', 'precondicion de']],
  ['condicion*', ['condicionado'], ['precondicion']],
  ['*nombre', ['sobrenombre'], ['nombres']],
  [
    'pago ... aprobado',
    ['pago fue aprobado', 'pago aprobado'],
    ['pago. aprobado', `pago ${'x'.repeat(40)} aprobado`, 'pagoaprobado'],
  ],
  ['pago ...5 listo', ['pago ya listo'], ['pago que ya listo']],
  ['cuotas !(vencidas|impag*)', ['cuotas', 'cuotas nuevas'], ['cuotas vencidas', 'cuotas impagas']],
  ['pix!(-)', ['pix', 'pix -'], ['pix-art']],
  ['!(para) pagar', ['pagar'], []],
  ['^ !(para) [ir a] pagar', ['¡Pagar', 'ir a pagar'], ['para pagar', 'quiero pagar']],
  ['envio !(...12 uso)', ['envio', 'envio y mas cosas que no uso'], ['envio de uso', 'envio, uso']],
  ['3~x', ['3x', '3 x'], ['3  x', '13x']],
  ['^ terminos $', ['terminos', '» terminos.'], ['los terminos', 'terminos de uso']],
  ['t~&~c', ['t&c', 'T & C'], ['at&t', 't&cc']],
  ['{paid} recibido', ['pago recibido', 'cobro recibido', 'pagamentos recibido'], ['apago recibido']],
  ['{many}~cuotas', ['12 cuotas', '3cuotas'], ['1 cuotas', '112 cuotas']],
  ['{not} paso', ['no paso'], ['no fue paso']],
  ['(&|y) (compra|pago*)', ['y pagos', '& compra'], ['y compras']],
]
describe.each(cases)('%s', (says, found, notFound) => {
  test.each(found)('finds “%s”', (text) => expect(matches(says, text)).toBe(true))
  if (notFound.length > 0) test.each(notFound)('not “%s”', (text) => expect(matches(says, text)).toBe(false))
})

test.each([
  ['(a', 'no ")"'],
  ['a)', 'no "end"'],
  ['[a b', 'no "]"'],
  ['!(a', 'no ")"'],
  ['', 'nothing to look for'],
  ['a||b', 'nothing to look for'],
  ['()', 'nothing to look for'],
  ['a $ b', 'behind the end'],
  ['{unknown} a', 'no such list'],
  ['términos', 'accent'],
  ['[a] [b]', 'empty text'],
  ['^ [a] $', 'empty text'],
])('refuses “%s”', (says, why) => expect(() => sourceOf(says, lists)).toThrow(why))

test('takes marks that are no words as they are', () => expect(sourceOf(/#\s?NaN/, {})).toBe('#\\s?NaN'))
