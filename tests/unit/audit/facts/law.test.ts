import { expect, test } from 'vitest'
import { shownPhrase, shownSign, whyNoCost } from '../../../../src/engine/audit/facts/law.ts'
import type { Context } from '../../../../src/engine/audit/types.ts'
import type { LawSeen, Snapshot } from '../../../../src/engine/snapshot/types.ts'
import { emptyPage, installments, phrase, where } from '../../sample-snapshot.ts'

const sign = (changes: Partial<LawSeen['signs'][0]> = {}): LawSeen['signs'][0] => ({
  where: where('#libro'),
  sign: 'complaints-book',
  text: 'Libro de Reclamaciones',
  visible: true,
  ...changes,
})
const law = (...signs: LawSeen['signs']): LawSeen => ({ identities: [], signs, whole: true, cut: false })

test('the first line in sight that says one of what is wanted is shown', () => {
  const second = sign({ where: where('#second'), text: 'Libro' })
  const found = shownSign(law(sign({ visible: false }), sign({ sign: 'withdrawal' }), second, sign()), 'complaints-book')
  expect(found).toEqual({ reason: 'shown', where: second.where, text: 'Libro' })
  expect(shownSign(law(sign({ visible: false })), 'complaints-book')).toBeNull()
  expect(shownPhrase(phrase('cft'))).toEqual({ reason: 'shown', where: where('.cft'), text: 'about cft' })
})

test('where instalments are offered, what a page lacks of their cost is left to be said', () => {
  const why = (parts: Partial<Snapshot>, product: Context['product']['value'] = 'checkout-api') =>
    whyNoCost(emptyPage(parts), {
      isCheckout: true,
      why: [],
      product: { value: product, why: [] },
      site: { value: 'MLB', why: [] },
    })?.reason ?? null
  expect(why({ installments: [installments(6)] })).toBeNull()
  expect(why({ phrases: [phrase('installments')] })).toBeNull()
  expect(why({ phrases: [phrase('financed-price')] })).toBeNull()
  // A Brick shows what its own instalments cost.
  expect(why({ installments: [installments(6, { inBrick: true })] })).toBe('shown-by-brick')
  expect(why({}, 'bricks')).toBe('shown-by-brick')
  expect(why({ installments: [installments(6)] }, 'bricks')).toBeNull()
  expect(why({})).toBe('nothing-financed')
  expect(why({ phrases: [phrase('installments', { visible: false }), phrase('result')] })).toBe('nothing-financed')
})
