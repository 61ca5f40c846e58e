/** Card numbers in the ways in which pages write them, and what only looks like one. */
import { expect, test } from 'vitest'
import { maskCardNumbers } from '../../../src/engine/snapshot/card-numbers.ts'

test.each([
  ['in one piece', '4509953566233704', '4509••••••••3704'],
  ['in fours', '4509 9535 6623 3704', '4509 •••• •••• 3704'],
  ['in groups of four, six and five', '3711 803032 57522', '3711 •••••• •7522'],
  ['in twos', '45 09 95 35 66 23 37 04', '45 09 •• •• •• •• 37 04'],
  ['in twos, the last digit alone', '37 11 80 30 32 57 52 2', '37 11 •• •• •• •7 52 2'],
  ['in one box for each digit', '4 5 0 9 9 5 3 5 6 6 2 3 3 7 0 4', '4 5 0 9 • • • • • • • • 3 7 0 4'],
  ['in boxes after another', '2 4 5 0 9 9 5 3 5 6 6 2 3 3 7 0 4', '2 4 5 0 9 • • • • • • • • 3 7 0 4'],
  ['of the fewest digits', '4509953566235', '4509•••••6235'],
  ['of the fewest digits, before others', '4509953566235, 12', '4509•••••6235, 12'],
  ['in one piece, after other digits', '0000 4509953566233704', '0000 4509••••••••3704'],
  ['whose last group is one digit', '4509 9535 6623 5', '4509 •••• •623 5'],
  ['of the most digits', '4509953566233704124', '4509•••••••••••4124'],
  ['before other digits', '4509 9535 6623 3704 0000', '4509 •••• •••• 3704 0000'],
  ['after other digits', '0000 4509 9535 6623 3704', '0000 4509 •••• •••• 3704'],
  ['in an address', '/4509%209535%206623%203704', '/4509%20••••%20••••%203704'],
  ['at the beginning of a selector', '#\\34 509953566233704', '#\\34 509••••••••3704'],
  ['in the digits of Arabic', '٤٥٠٩٩٥٣٥٦٦٢٣٣٧٠٤', '٤٥٠٩••••••••٣٧٠٤'],
  ['in the digits of Persian', '۴۵۰۹۹۵۳۵۶۶۲۳۳۷۰۴', '۴۵۰۹••••••••۳۷۰۴'],
  ['in wide digits', '４５０９９５３５６６２３３７０４', '４５０９••••••••３７０４'],
  ['as a list', '4509, 9535, 6623, 3704', '4509, ••••, ••••, 3704'],
  ['behind one in one piece, as a list', '4111111111111111: 4509, 9535, 6623, 3704', '4111••••••••1111: 4509, ••••, ••••, 3704'],
  ['twice', '4509953566233704/4111111111111111', '4509••••••••3704/4111••••••••1111'],
])('a number %s shows its ends only', (_, text, shown) => {
  expect(maskCardNumbers(text)).toBe(shown)
})

test.each([
  ['another check digit', '4509 9535 6623 3705'],
  ['twelve digits', '450995356620'],
  ['twenty digits', '45099535662337041230'],
  ['twos, and then a long group', '45 09 953566233704'],
  ['fours with a two among them', '4509 9535 66 23 3704'],
  ['words between its groups', '4509 9535 y 6623 3704'],
  ['a list of amounts', '1509, 9535, 6623, 3704'],
  ['nothing', ''],
])('%s is none', (_, text) => {
  expect(maskCardNumbers(text)).toBe(text)
})
