/** Where code says that it draws Bricks, and how many instalments it allows. */
import { expect, test } from 'vitest'
import { brickIdsIn, brickWords, drawsCardBrick } from '../../src/engine/knowledge/bricks.ts'
import { signsIn } from '../../src/engine/knowledge/script-signs.ts'

test('the ids of the elements into which code draws card Bricks', () => {
  expect(brickIdsIn(`b.create('payment', 'pago-17', s); b.create("cardPayment","x",{});b . create(\`payment\`, \`y\`)`)).toEqual([
    'pago-17',
    'x',
    'y',
  ])
  expect(
    brickIdsIn(`const zone = 'pago-17'; let x = "y"; b.create('payment', zone, {}); b.create('cardPayment', other, {})`),
  ).toEqual(['pago-17'])
  expect(
    brickIdsIn(`b.create('wallet', 'w'); elements.create('payment', { layout: 'tabs' }); b.create('payment', id, {})`),
  ).toEqual([])
})

test.each(['o_mercado_pago_brick_container_17', 'cartao-brick-container', 'mp-checkout-bricks', 'payment_brick', 'brick-pago'])(
  'an element for a Brick: %s',
  (id) => expect(id).toMatch(brickWords),
)
test.each(['masonry-brick-3', 'brick', 'brick-wall', 'payment-form'])('another element: %s', (id) =>
  expect(id).not.toMatch(brickWords),
)

test.each(['maxInstallments: 1', '"max_installments":1,', "maxInstallments: '1'"])('at most one payment: %s', (code) =>
  expect(signsIn(code)).toEqual(['single-payment']),
)
test.each(['maxInstallments: 12', 'minInstallments: 1', 'installments: 1', 'maxInstallments: limit'])('may be more: %s', (code) =>
  expect(signsIn(code)).toEqual([]),
)

test('code that makes Bricks makes one for cards, unless it says that it is another', () => {
  expect(drawsCardBrick(['uses-bricks'])).toBe(true)
  expect(drawsCardBrick(['uses-bricks', 'uses-wallet-brick'])).toBe(false)
  expect(drawsCardBrick(['uses-bricks', 'uses-brand-brick', 'uses-card-brick'])).toBe(true)
  expect(drawsCardBrick(['uses-card-form'])).toBe(false)
})
