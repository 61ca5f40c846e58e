import { describe, expect, test } from 'vitest'
import { contextOf, readContext } from '../../../src/engine/audit/context/index.ts'
import { type MarkerId, markerIds } from '../../../src/engine/knowledge/markers.ts'
import type { Product, SiteId } from '../../../src/engine/knowledge/words.ts'
import type { CountrySign, DocumentSeen, Snapshot } from '../../../src/engine/snapshot/types.ts'
import {
  buyerField,
  document,
  emptyPage,
  field,
  frame,
  key,
  link,
  marker,
  phrase,
  pix,
  script,
  where,
} from '../sample-snapshot.ts'

const v2 = 'https://sdk.mercadopago.com/js/v2'
const v1 = 'https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js'
const tools = 'https://www.mercadopago.com.ar/integrations/v1'

const globals = (...names: DocumentSeen['globals']): Partial<Snapshot> => ({
  documents: [document(), document({ globals: names })],
})
const signs = (...codes: Snapshot['scripts'][number]['signs']): Partial<Snapshot> => ({
  scripts: [script(''), script('', { signs: codes })],
})
const query = (...names: string[]): Partial<Snapshot> => ({
  documents: [document(), document({ query: { names, status: null, siteId: null } })],
})
const loads = (...addresses: string[]): Partial<Snapshot> => ({ scripts: addresses.map((address) => script(address)) })
const marked = (...ids: MarkerId[]): Partial<Snapshot> => ({ markers: ids.map((id) => marker(id)) })

describe('a Mercado Pago checkout', () => {
  const checkouts: Record<string, [Partial<Snapshot>, string[]]> = {
    'loads the SDK': [loads('https://cdn.example/a.js', v2), ['sdk']],
    'loads an old button': [loads(`${tools}/web-payment-checkout.js`), ['sdk']],
    'loads the tokenizer': [loads(`${tools}/web-tokenize-checkout.js`), ['sdk']],
    'has a copy of the SDK': [signs('sdk-body'), ['sdk']],
    'runs SDK v2': [globals('mpCardForm', 'MercadoPago'), ['sdk-global']],
    'runs SDK v1': [globals('Mercadopago'), ['sdk-global']],
    'calls v2': [signs('uses-v2'), ['uses-sdk']],
    'calls v1': [signs('uses-v1'), ['uses-sdk']],
    'has secure fields': [
      { frames: [frame('https://ads.example/'), frame('https://secure-fields.mercadopago.com/x')] },
      ['secure-fields'],
    ],
    'has places for them': [{ secureHosts: [{ where: where(), kind: 'number' }] }, ['card-form']],
    'has v2’s form': [{ fields: [field({ where: where('#x') }), field()] }, ['card-form']],
    'has v1’s form': [{ fields: [field({ where: where('#x') })], ...marked('test-mode', 'payment-field') }, ['card-form']],
    'has a Brick': [globals('brandBrickController', 'paymentBrickController'), ['brick']],
    'links to the payment page': [{ links: [link(), link({ about: 'payment' })] }, ['payment-link']],
    'offers the choice': [{ payControls: [{ where: where(), kind: 'choice' }] }, ['payment-choice']],
    'is where buyers come back to': [query('collection_status'), ['result-address']],
    'comes back with a collection': [query('status', 'collection_id'), ['result-address']],
    'comes back with a preference': [query('status', 'preference_id'), ['result-address']],
    'comes back with a payment and its order': [query('status', 'payment_id', 'merchant_order_id'), ['result-address']],
    'comes back with a payment and its type': [query('status', 'payment_id', 'payment_type'), ['result-address']],
    'comes back with a payment and its reference': [query('status', 'payment_id', 'external_reference'), ['result-address']],
    'does several of these': [
      { ...loads(v2), ...globals('MercadoPago'), ...marked('card-brick') },
      ['sdk', 'sdk-global', 'payment-element'],
    ],
  }
  test.each(Object.entries(checkouts))('%s', (_, [parts, why]) => {
    const context = readContext(emptyPage(parts))
    expect([context.isCheckout, context.why]).toEqual([true, why])
  })

  const telling = ['card-brick', 'wallet-brick', 'status-brick', 'pro-modal', 'old-button', 'plugin-field'].concat([
    'woocommerce',
    'magento',
    'prestashop',
    'opencart',
  ])
  test.each(markerIds)('and the element %s', (id) => {
    const why = id === 'pays-on-click' ? 'payment-link' : telling.includes(id) ? 'payment-element' : 'no-payment-here'
    expect(readContext(emptyPage(marked(id))).why).toEqual([why])
  })

  const others: Record<string, Partial<Snapshot>> = {
    'loads nothing of it': loads('https://cdn.example/a.js'),
    'only identifies the device': loads('https://www.mercadopago.com/v2/security.js'),
    'only has the Brand Brick': globals('brandBrickController', 'mpSdkInstance', 'MP_DEVICE_SESSION_ID'),
    'only makes the Brand Brick': signs('uses-brand-brick', 'defines-global'),
    'has card fields of no processor': { fields: [field({ mercadoPago: false })], ...marked('payment-field') },
    'has card fields told by words alone': { fields: [field({ by: 'words' })], ...marked('payment-field') },
    'has v1’s fields and another element': { fields: [field({ where: where('#x') })], ...marked('test-mode') },
    'has v1’s fields and nothing else': { fields: [field({ where: where('#x') })] },
    'has a field that stands nowhere': { fields: [field({ where: where() })] },
    'has another field inside v2’s frame': { fields: [field({ where: where('#form-checkout__frame', '#x') })] },
    'links to something else': { links: [link()] },
    'has a status of something else': query('status'),
    'has a status and a payment, and nothing more': query('status', 'payment_id'),
    'has an order without a status': query('payment_id', 'merchant_order_id', 'collection_id', 'preference_id'),
  }
  test.each(Object.entries(others))('is not a page that %s', (_, parts) => {
    const context = readContext(emptyPage(parts))
    expect([context.isCheckout, context.why, context.product]).toEqual([false, ['no-payment-here'], { value: null, why: [] }])
  })

  test('is never a page of Mercado Pago itself', () => {
    const own = readContext(emptyPage({ documents: [document({ host: 'www.mercadopago.com.ar' })], ...loads(v2) }))
    expect([own.isCheckout, own.why, own.product.value]).toEqual([false, ['mercado-pago-page'], null])
    const within = [document(), document({ host: 'www.mercadopago.com.ar' })]
    expect(readContext(emptyPage({ documents: within, ...loads(v2) })).isCheckout).toBe(true)
    expect(readContext(emptyPage({ documents: [], ...loads(v2) })).isCheckout).toBe(true)
  })

  test('is what a person chose', () => {
    const said = readContext(emptyPage(), { product: 'point' })
    expect([said.isCheckout, said.why, said.product]).toEqual([true, ['no-payment-here'], { value: 'point', why: ['corrected'] }])
    const country = readContext(emptyPage(), { site: 'MLC' })
    expect([country.isCheckout, country.site]).toEqual([false, { value: 'MLC', why: ['corrected'] }])
  })
})

describe('its product', () => {
  /** Adds `parts` to a page that is a checkout without a sign of its product. */
  const page = (parts: Partial<Snapshot>) =>
    readContext(emptyPage({ ...parts, markers: [marker('plugin-field'), ...(parts.markers ?? [])] })).product

  const products: Record<string, [Partial<Snapshot>, Product | null, ...why: string[]]> = {
    'is unknown where nothing points anywhere': [{}, null],
    'by card fields of the shop’s own': [{ fields: [field()] }, 'checkout-api', 'plain-card-fields'],
    'by fields of no mark beside the SDK': [
      { fields: [field({ mercadoPago: false })], ...loads(v2) },
      'checkout-api',
      'plain-card-fields',
    ],
    'by fields of no mark beside the running SDK': [
      { fields: [field({ mercadoPago: false })], ...globals('MercadoPago') },
      'checkout-api',
      'plain-card-fields',
    ],
    'by fields of no mark beside the running SDK of the past': [
      { fields: [field({ mercadoPago: false })], ...globals('Mercadopago') },
      'checkout-api',
      'plain-card-fields',
    ],
    'by fields of no mark beside code that calls v2': [
      { fields: [field({ mercadoPago: false })], ...signs('uses-v2') },
      'checkout-api',
      'plain-card-fields',
    ],
    'by fields of no mark beside code that calls v1': [
      { fields: [field({ mercadoPago: false })], ...signs('uses-v1') },
      'checkout-api',
      'plain-card-fields',
      'sdk-v1',
    ],
    'by fields of no mark beside a copy of the SDK': [
      { fields: [field({ mercadoPago: false })], ...signs('sdk-body') },
      'checkout-api',
      'plain-card-fields',
    ],
    'by fields of no mark beside a marked one of the holder’s': [
      { fields: [field({ mercadoPago: false }), field({ kind: 'holder' })] },
      'checkout-api',
      'plain-card-fields',
    ],
    'not by fields of no mark alone': [{ fields: [field({ mercadoPago: false })] }, null],
    'not by a holder’s field': [{ fields: [field({ kind: 'holder' })] }, null],
    'by the containers of the card form': [
      { secureHosts: [{ where: where(), kind: 'number' }] },
      'checkout-api',
      'card-form-ids',
    ],
    'by code that makes a card form': [signs('uses-card-form'), 'checkout-api', 'card-form-script'],
    'by code that makes fields': [signs('uses-fields'), 'checkout-api', 'card-form-script'],
    'by code that makes a token': [signs('uses-card-methods'), 'checkout-api', 'card-form-script'],
    'by secure fields': [{ frames: [frame('https://secure-fields.mercadopago.com/x')] }, 'checkout-api', 'secure-fields'],
    'by a plugin’s form': [marked('magento'), 'checkout-api', 'plugin-form'],
    'by PrestaShop’s': [marked('prestashop'), 'checkout-api', 'plugin-form'],
    'by OpenCart’s': [marked('opencart'), 'checkout-api', 'plugin-form'],
    'by WooCommerce’s': [marked('woocommerce'), 'checkout-api', 'plugin-form'],
    'by SDK v1': [loads(v1), 'checkout-api', 'sdk-v1'],
    'by code that calls v1': [signs('uses-v1'), 'checkout-api', 'sdk-v1'],
    'by the tokenizer': [loads('https://cdn.example/a.js', `${tools}/web-tokenize-checkout.js`), 'checkout-api', 'tokenizer'],
    'not by SDK v2, which all use': [loads(v2), null],
    'by a Brick’s container': [marked('card-brick'), 'bricks', 'brick-container'],
    'by the Status Screen Brick’s': [marked('status-brick'), 'bricks', 'brick-container'],
    'by code that makes a card Brick': [signs('uses-card-brick'), 'bricks', 'brick-script'],
    'by code that makes a Status Screen Brick': [signs('uses-status-brick'), 'bricks', 'brick-script'],
    'by code that makes Bricks': [signs('uses-bricks'), 'bricks', 'brick-script'],
    'by a Brick that runs': [globals('cardPaymentBrickController'), 'bricks', 'brick-global'],
    'by a Payment Brick that runs': [globals('paymentBrickController'), 'bricks', 'brick-global'],
    'by a Status Screen Brick that runs': [globals('statusScreenBrickController'), 'bricks', 'brick-global'],
    'not by the Brand Brick': [{ ...marked('brand-brick'), ...globals('brandBrickController') }, null],
    'by a link to pay': [{ links: [link(), link({ about: 'payment' })] }, 'checkout-pro', 'payment-link'],
    'by a control that links': [
      { payControls: [{ where: where(), kind: 'link' }] },
      'checkout-pro',
      'payment-link',
      'payment-choice',
    ],
    'by an old button’s script': [loads(`${tools}/web-payment-checkout.js`), 'checkout-pro', 'pro-button'],
    'by an old button': [marked('old-button'), 'checkout-pro', 'pro-button'],
    'by the preference in a script': [marked('preference-script'), 'checkout-pro', 'pro-button'],
    'by the modal': [marked('pro-modal'), 'checkout-pro', 'pro-button'],
    'by the button’s container': [marked('pro-container'), 'checkout-pro', 'pro-button'],
    'by the Wallet Brick’s container': [marked('wallet-brick'), 'checkout-pro', 'wallet-brick'],
    'by code that makes the Wallet Brick': [signs('uses-wallet-brick'), 'checkout-pro', 'wallet-brick'],
    'by the Wallet Brick that runs': [globals('walletBrickController'), 'checkout-pro', 'wallet-brick'],
    'by code that opens it': [signs('uses-checkout'), 'checkout-pro', 'pro-script'],
    'by a choice alone': [{ payControls: [{ where: where(), kind: 'choice' }] }, 'checkout-pro', 'payment-choice'],
    'by the address of a result': [query('collection_status'), 'checkout-pro', 'result-address'],
    'by the heavier sign': [{ ...marked('card-brick'), links: [link({ about: 'payment' })] }, 'bricks', 'brick-container'],
    'by more weight together': [
      { ...marked('card-brick', 'old-button'), links: [link({ about: 'payment' })] },
      'checkout-pro',
      'payment-link',
      'pro-button',
    ],
    'by the first named, on a draw': [
      { ...marked('card-brick'), ...{ secureHosts: [{ where: where(), kind: 'number' }] } },
      'checkout-api',
      'card-form-ids',
    ],
    'named once for two signs': [signs('uses-card-brick', 'uses-bricks'), 'bricks', 'brick-script'],
    'by a Brick and not by the secure fields in it': [
      { ...signs('uses-card-brick'), frames: [frame('https://secure-fields.mercadopago.com/x')] },
      'bricks',
      'brick-script',
    ],
  }
  test.each(Object.entries(products))('%s', (_, [parts, value, ...why]) => expect(page(parts)).toEqual({ value, why }))

  test('ignores secure fields inside a Brick', () => {
    const secure = { frames: [frame('https://secure-fields.mercadopago.com/x')] }
    expect(page({ ...secure, fields: [field({ inBrick: true })] }).value).toBe('bricks')
    // If secure fields counted, the plugin's form would have the same weight as the Brick.
    const plugin = marker('prestashop')
    for (const brick of [marker('card-brick'), marker('status-brick')]) {
      expect(page({ ...secure, markers: [plugin, brick] }).value).toBe('bricks')
    }
    for (const brick of [signs('uses-card-brick'), signs('uses-status-brick')]) {
      expect(page({ ...secure, ...brick, markers: [plugin] }).value).toBe('bricks')
    }
  })

  test('is Checkout Pro when WooCommerce offers nothing else', () => {
    const woo = (selector: string) => marker('woocommerce', { where: where('#frame', selector) })
    const basic = '#payment_method_woo-mercado-pago-basic'
    const pro = { value: 'checkout-pro', why: ['payment-choice'] }
    const form = { value: 'checkout-api', why: ['plugin-form'] }
    expect(page({ markers: [woo(basic)] })).toEqual(pro)
    expect(page({ markers: [marker('woocommerce', { where: where(basic) })] })).toEqual(pro)
    expect(page({ markers: [woo(basic), woo('#payment_method_woo-mercado-pago-custom')] })).toEqual(form)
    expect(page({ markers: [woo(basic), marker('magento')] })).toEqual(form)
    expect(page({ markers: [marker('woocommerce', { where: where() })] })).toEqual(form)
  })
})

describe('its country', () => {
  const site = (...seen: [SiteId, CountrySign][]) =>
    readContext(emptyPage({ documents: seen.map(([value, sign]) => document({ countrySigns: [{ site: value, sign }] })) })).site

  test('is unknown without a sign', () => expect(site()).toEqual({ value: null, why: [] }))

  const lighter: [CountrySign, CountrySign][] = [
    ['site-id', 'doc-types'],
    ['locale', 'tld'],
    ['doc-types', 'currency'],
    ['mp-domain', 'lang'],
    ['tld', 'banner'],
    ['currency', 'lang'],
    ['lang', 'promotions'],
    ['banner', 'promotions'],
  ]
  test.each(lighter)('%s outweighs %s', (strong, weak) => {
    expect(site(['MLB', weak], ['MLC', strong])).toEqual({ value: 'MLC', why: [strong] })
  })

  test('is the one with the most signs, each counted once', () => {
    expect(site(['MLA', 'site-id'], ['MLU', 'locale'], ['MLU', 'tld'])).toEqual({ value: 'MLU', why: ['locale', 'tld'] })
    expect(site(['MLA', 'currency'], ['MLU', 'lang'], ['MLU', 'lang'])).toEqual({ value: 'MLA', why: ['currency'] })
    expect(site(['MLA', 'currency'], ['MLU', 'tld'])).toEqual({ value: 'MLA', why: ['currency'] })
  })
})

describe('a page about something else', () => {
  const common = { scripts: [script('https://tienda.example/app.js', { signs: ['uses-v2', 'uses-checkout', 'calls-api'] })] }
  const of = (parts: Partial<Snapshot>) => readContext(emptyPage(parts)).why

  test.each(['Contacto – Tienda', 'Fale conosco', 'About us | Shop', 'Preguntas frecuentes', 'Iniciar sesión'])('%s', (title) =>
    expect(of({ ...common, title })).toEqual(['no-payment-here']),
  )
  test('without a title its address speaks', () => {
    const shop = 'https://tienda.example'
    expect(of({ ...common, title: '', url: `${shop}/quienes-somos` })).toEqual(['no-payment-here'])
    expect(of({ ...common, title: '', url: `${shop}/productos` })).toContain('uses-sdk')
  })
  test.each(['Checkout', 'Contacto y pago', 'Carrinho | Fale conosco', 'Tienda'])('not: %s', (title) =>
    expect(of({ ...common, title })).toEqual(['uses-sdk', 'pro-script', 'calls-api']),
  )
  test('takes a payment all the same where it shows a way to pay', () => {
    const title = 'Contacto'
    expect(of({ ...common, title, ...marked('v1-form') })).toContain('uses-sdk')
    expect(of({ ...common, title, links: [link({ about: 'payment' })] })).toContain('payment-link')
    expect(of({ ...common, title, keys: [key()] })).toEqual(['own-key'])
  })
})

describe('keys of the page’s own', () => {
  const at = (snippet: string) => ({ ...where('#k'), snippet })
  const of = (changes: Partial<Snapshot['keys'][number]>) => readContext(emptyPage({ keys: [key(changes)] })).isCheckout

  test('make a checkout', () => {
    expect(of({ where: at('<script>') })).toBe(true)
    expect(of({ where: at('<div data-public-key="…">'), place: 'attribute' })).toBe(true)
    expect(of({ kind: 'access-token', asPublicKey: false, where: at('<script type="application/json" id="config">') })).toBe(true)
    expect(of({ place: 'address' })).toBe(true)
    const token = { kind: 'access-token', asPublicKey: false } as const
    expect(of({ ...token, where: at('<script src="/js/config.js">') })).toBe(true)
    expect(of({ ...token, where: at('<script defer="" src="https://tienda.example/env.production.js?…">') })).toBe(true)
  })
  test('and others do not', () => {
    expect(of({ where: at('<script src="/app.js">') })).toBe(false)
    expect(of({ where: at('<script src="/js/config.js">') })).toBe(false)
    expect(of({ kind: 'access-token', where: at('<script src="/config/theme.js">') })).toBe(false)
    const settings = [key({ kind: 'access-token', where: at('<script src="/js/config.js">') })]
    expect(readContext(emptyPage({ keys: settings, title: 'Contacto' })).isCheckout).toBe(false)
    expect(of({ where: at('<script id="__NEXT_DATA__" type="application/json">') })).toBe(false)
    expect(of({ place: 'text' })).toBe(false)
    expect(of({ place: 'comment' })).toBe(false)
    expect(of({ place: 'storage' })).toBe(false)
    expect(of({ asPublicKey: false })).toBe(false)
    expect(of({ kind: 'client-secret' })).toBe(false)
    expect(of({ where: at('<button data-clipboard-text="…">'), place: 'attribute' })).toBe(false)
  })
})

test('Mercado Pago’s Pix form is told by its ids', () => {
  const asks = (id: string) => ({ ...buyerField('firstName'), where: { ...where('#x'), snippet: `<input id="${id}">` } })
  const of = (id: string) => readContext(emptyPage({ buyerFields: [asks(id)] }))
  expect(of('form-checkout__payerFirstName')).toMatchObject({ why: ['pix-form'], product: { value: 'checkout-api' } })
  expect(of('payerFirstName').isCheckout).toBe(false)
})

test('v1’s form is told by the marks of all four boxes', () => {
  const box = (kind: Snapshot['fields'][number]['kind'], mark: string) =>
    field({ kind, where: { ...where(`#${kind}`), snippet: `<input data-checkout="${mark}">` } })
  const boxes = [
    box('number', 'cardNumber'),
    box('securityCode', 'securityCode'),
    box('expiryMonth', 'cardExpirationMonth'),
    box('expiryYear', 'cardExpirationYear'),
  ]
  expect(readContext(emptyPage({ fields: boxes })).why).toEqual(['card-form'])
  for (const left of boxes)
    expect(readContext(emptyPage({ fields: boxes.filter((each) => each !== left) })).isCheckout).toBe(false)
})

test('secure fields alone say nothing of the product while a script is unread', () => {
  const frames = [frame('https://secure-fields.mercadopago.com/x')]
  expect(readContext(emptyPage({ frames })).product.value).toBe('checkout-api')
  expect(
    readContext(emptyPage({ frames, scripts: [script('https://tienda.example/a.js', { text: 'not-cached' })] })).product.value,
  ).toBe(null)
  expect(readContext(emptyPage({ frames, scripts: [script('https://cdn.tienda.example/a.js')] })).product.value).toBe(null)
  expect(readContext(emptyPage({ frames, scripts: [script('https://ads.example/a.js')] })).product.value).toBe('checkout-api')
})

test('PrestaShop’s standard form leads to Checkout Pro, its others do not', () => {
  const form = (id: string) => ({ ...marker('prestashop'), where: where(`#${id}`) })
  const of = (...ids: string[]) => readContext(emptyPage({ markers: ids.map(form) })).product.value
  expect(of('mp_standard_checkout')).toBe('checkout-pro')
  expect(of('mp_ticket_checkout')).toBe('checkout-api')
  expect(of('mp_standard_checkout', 'mp_custom_checkout')).toBe('checkout-api')
})

test('a voucher belongs to the Checkout API', () => {
  const ticket = frame('https://www.mercadopago.com.ar/payments/123/ticket')
  expect(readContext(emptyPage({ frames: [ticket] })).product).toEqual({ value: 'checkout-api', why: ['voucher'] })
})

test('Pix charges belong to the Checkout API where a plugin drew them, Mercado Pago issued them, or the page says who charges', () => {
  const product = (parts: Partial<Snapshot>) => readContext(emptyPage(parts)).product
  const drawn = { ...pix('qr'), where: { ...where('#qr'), snippet: '<img id="mp-qr-code">' } }
  const offered = { ...pix('choice'), where: { ...where('#p'), snippet: '<label id="woo-mercado-pago-pix">' } }
  const said = { phrases: [phrase('processed-by')] }
  expect(product({ pix: [drawn] })).toEqual({ value: 'checkout-api', why: ['plugin-form'] })
  expect(product({ pix: [{ ...pix('qr'), kind: 'issued-code' }] })).toEqual({ value: 'checkout-api', why: ['plugin-form'] })
  // A choice is no charge, and a charge may be another processor's.
  expect(product({ pix: [offered] }).value).toBeNull()
  expect(product({ ...marked('plugin-field'), pix: [pix('code'), offered] }).value).toBeNull()
  expect(product({ ...said, pix: [pix('code')] })).toEqual({ value: 'checkout-api', why: ['processed-by'] })
  expect(product({ ...said, pix: [pix('choice')] }).value).toBeNull()
})

test('a buyer asked for by the ids of a sample, without a card form or a Pix form, is the Checkout API’s', () => {
  const asks = (id: string) => ({ ...buyerField('email'), where: { ...where('#x'), snippet: `<input id="${id}">` } })
  const why = (parts: Partial<Snapshot>) => readContext(emptyPage({ ...marked('plugin-field'), ...parts })).product.why
  const email = [asks('form-checkout__email')]
  expect(why({ buyerFields: email })).toEqual(['payment-element'])
  expect(why({ buyerFields: [asks('email')] })).toEqual([])
  expect(why({ buyerFields: [...email, asks('form-checkout__payerFirstName')] })).toEqual(['pix-form'])
  expect(why({ buyerFields: email, fields: [field()] })).not.toContain('payment-element')
  expect(why({ buyerFields: email, secureHosts: [{ where: where(), kind: 'number' }] })).toEqual(['card-form-ids'])
})

test('WooCommerce’s choices, of whatever kind, are a choice of Checkout Pro as well', () => {
  const { product } = readContext(emptyPage({ ...marked('woocommerce'), links: [link({ about: 'payment' })], ...loads(v2) }))
  expect(product.value).toBe('checkout-pro')
  expect(product.why).toEqual(['payment-link', 'payment-choice'])
})

test('a journey is told from its pages in the order in which they were seen, however they are given', () => {
  const seen = (minute: number, path: string, parts: Partial<Snapshot>) =>
    emptyPage({ url: `https://tienda.example${path}`, takenAt: `2026-11-20T12:0${minute}:00.000Z`, ...parts })
  const first = seen(1, '/b', { links: [link({ about: 'payment' })] })
  const second = seen(2, '/a', loads(v2))
  const third = seen(2, '/c', globals('MercadoPago'))
  for (const pages of [
    [first, second, third],
    [third, second, first],
    [second, third, first],
  ])
    expect(contextOf(pages, {}).why).toEqual(['payment-link', 'sdk', 'sdk-global'])
})
