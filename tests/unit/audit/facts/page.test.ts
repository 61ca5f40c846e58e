import { expect, test } from 'vitest'
import { shownBanner, shownBrandBrick } from '../../../../src/engine/audit/facts/banners.ts'
import { hasBrick, hasBrickCode, hasBrickContainer, isBrickRunning } from '../../../../src/engine/audit/facts/bricks.ts'
import { isRunning } from '../../../../src/engine/audit/facts/globals.ts'
import { ownInstallments, saidInstallments, whyNoInstallments } from '../../../../src/engine/audit/facts/installments.ts'
import { isWithinReach, linksAbout, opensPaymentPage, opensVoucher } from '../../../../src/engine/audit/facts/links.ts'
import { hasMarker, offersByMarker } from '../../../../src/engine/audit/facts/markers.ts'
import { shownPhrases } from '../../../../src/engine/audit/facts/phrases.ts'
import { isPixCharge, isPixOfMercadoPago } from '../../../../src/engine/audit/facts/pix.ts'
import { hasSign, scriptsWith } from '../../../../src/engine/audit/facts/script-signs.ts'
import { countScriptsNotRead, countScriptsOfOthers } from '../../../../src/engine/audit/facts/unread.ts'
import type { ScriptSeen } from '../../../../src/engine/snapshot/types.ts'
import {
  document,
  emptyPage,
  frame,
  image,
  installments,
  link,
  marker,
  phrase,
  pix,
  script,
  where,
} from '../../sample-snapshot.ts'

test('one sign of several on one script of several is enough', () => {
  const told = script('', { signs: ['uses-fields', 'uses-v2'] })
  expect(scriptsWith([script(''), told], 'uses-v1', 'uses-v2')).toEqual([told])
  expect(hasSign([script(''), told], 'uses-v1', 'uses-v2')).toBe(true)
  expect(hasSign([script(''), told], 'uses-v1')).toBe(false)
  expect(hasSign([], 'uses-v2')).toBe(false)
})

test('one global of several in one document of several is enough', () => {
  const documents = [document(), document({ globals: ['mpCardForm', 'MercadoPago'] })]
  expect(isRunning(documents, 'Mercadopago', 'MercadoPago')).toBe(true)
  expect(isRunning(documents, 'Mercadopago')).toBe(false)
})

test('one element of several kinds is enough, hidden or not', () => {
  expect(hasMarker([marker('v1-form'), marker('magento', { hidden: true })], 'woocommerce', 'magento')).toBe(true)
  expect(hasMarker([marker('v1-form')], 'woocommerce', 'magento')).toBe(false)
})

test('recognises a Brick by its container, its code or its controller, each kind for itself', () => {
  const code = [script('', { signs: ['uses-status-brick'] })]
  expect(hasBrickContainer([marker('status-brick')], 'card', 'status')).toBe(true)
  expect(hasBrickContainer([marker('status-brick')], 'card', 'wallet', 'brand')).toBe(false)
  expect(hasBrickCode(code, 'status')).toBe(true)
  expect(hasBrickCode(code, 'card', 'wallet', 'brand')).toBe(false)
  expect(hasBrick({ markers: [marker('status-brick')], scripts: [] }, 'status')).toBe(true)
  expect(hasBrick({ markers: [], scripts: code }, 'status')).toBe(true)
  expect(hasBrick({ markers: [marker('card-brick')], scripts: [] }, 'status')).toBe(false)
  const running = [document({ globals: ['paymentBrickController', 'brandBrickController'] })]
  expect(isBrickRunning(running, 'card')).toBe(true)
  expect(isBrickRunning(running, 'status', 'wallet')).toBe(false)
})

test('a choice that cannot be made is no offer, unlike an element that is only called disabled', () => {
  const at = (snippet: string) => marker('woocommerce', { where: { ...where('#mp'), snippet } })
  expect(offersByMarker([at('<input type="radio" id="mp">')], 'woocommerce')).toBe(true)
  expect(offersByMarker([at('<div class="mp" aria-disabled="true">')], 'woocommerce')).toBe(true)
  expect(offersByMarker([at('<input type="radio" id="mp" disabled>')], 'woocommerce')).toBe(false)
  expect(offersByMarker([at('<input type="radio" id="mp" aria-disabled="true">')], 'magento', 'woocommerce')).toBe(false)
})

test('a link is within reach where a buyer sees it and it leads somewhere', () => {
  expect([link(), link({ visible: false }), link({ leads: 'nowhere' })].map(isWithinReach)).toEqual([true, false, false])
})

test('the first banner in sight of that evidence counts, and a Brand Brick that is in sight or about to be drawn', () => {
  const shown = image({ where: where('#second') })
  expect(shownBanner([image({ visible: false }), image({ evidence: 'maybe' }), shown], 'official')).toBe(shown)
  const code = [script('', { signs: ['uses-brand-brick'] })]
  expect(shownBrandBrick({ markers: [marker('brand-brick')], scripts: [] })).toEqual({ where: where('#brand-brick') })
  expect(shownBrandBrick({ markers: [marker('brand-brick', { hidden: true })], scripts: code })).toBeNull()
  expect(shownBrandBrick({ markers: [marker('card-brick')], scripts: code })).toEqual({})
  expect(shownBrandBrick({ markers: [], scripts: [] })).toBeNull()
})

test('a payment page or a voucher is opened by a link or held in a frame', () => {
  const pays = link({ about: 'payment' })
  const empty = { links: [], frames: [], markers: [], phrases: [] }
  const nothing = { ...empty, links: [link()], frames: [frame('https://ads.example/')] }
  expect(linksAbout([link(), pays, link({ about: 'privacy' })], 'payment', 'voucher')).toEqual([pays])
  expect([opensPaymentPage(nothing), opensVoucher(nothing)]).toEqual([false, false])
  expect(opensPaymentPage({ ...nothing, links: [link(), pays] })).toBe(true)
  expect(opensPaymentPage({ ...nothing, markers: [marker('pays-on-click')] })).toBe(true)
  expect(opensPaymentPage({ ...nothing, phrases: [phrase('payment-address')] })).toBe(true)
  expect(opensPaymentPage({ ...nothing, phrases: [phrase('payment-address', { visible: false })] })).toBe(false)
  expect(opensVoucher({ ...nothing, links: [link({ about: 'voucher' })] })).toBe(true)
  const redirect = frame('https://www.mercadopago.com.ar/checkout/v1/redirect')
  const ticket = frame('https://www.mercadopago.com.ar/payments/123/ticket')
  expect([opensPaymentPage({ ...empty, frames: [redirect] }), opensVoucher({ links: [], frames: [redirect] })]).toEqual([
    true,
    false,
  ])
  expect([opensPaymentPage({ ...empty, frames: [ticket] }), opensVoucher({ links: [], frames: [ticket] })]).toEqual([false, true])
})

test('a Pix code or picture is a charge; a payment option is not', () => {
  expect([pix('choice'), pix('code'), pix('qr')].map(isPixCharge)).toEqual([false, true, true])
  const drawn = { ...pix('qr'), where: { ...where('#qr'), snippet: '<img id="mp-qr-code">' } }
  expect([pix('qr'), drawn].map(isPixOfMercadoPago)).toEqual([false, true])
})

test('ignores instalments inside a Brick', () => {
  const own = installments(3)
  expect(ownInstallments(emptyPage({ installments: [installments(6, { inBrick: true }), own] }))).toEqual([own])
  expect(whyNoInstallments({ value: 'bricks', why: [] })).toBe('shown-by-brick')
  expect(whyNoInstallments({ value: 'checkout-api', why: [] })).toBe('no-installments')
})

test('instalments beside Mercado Pago’s iframes are a Brick’s where one runs', () => {
  const secure = 'https://secure-fields.mercadopago.com/a'
  const of = (
    selector: string,
    iframe: string,
    globals: Parameters<typeof document>[0] = { globals: ['paymentBrickController'] },
  ) =>
    ownInstallments(
      emptyPage({
        documents: [document(globals)],
        installments: [installments(6, { where: where(selector) })],
        frames: [frame('https://ads.example/', { where: where(selector) }), frame(secure, { where: where(iframe) })],
      }),
    ).length
  expect(of('#pago > form:nth-of-type(1) > select', '#pago > form:nth-of-type(1) > div > iframe')).toBe(0)
  expect(of('#pago > select', '#pago > iframe')).toBe(0)
  expect(of('#pago > select', '#pago > iframe', {})).toBe(1)
  expect(of('#pago > form:nth-of-type(1) > select', '#pago > form:nth-of-type(2) > iframe')).toBe(1)
  expect(of('#pago > select', '#otro > iframe')).toBe(1)
  expect(of('html:nth-of-type(1) > select', 'html:nth-of-type(1) > iframe')).toBe(1)
  expect(of('#cuotas', '#pago > iframe')).toBe(1)
})

test('what is in a frame, in another form or beside no Brick keeps its own list, where places only look alike', () => {
  const secure = 'https://secure-fields.mercadopago.com/a'
  const of = (list: readonly string[], iframe: readonly string[], globals = true) =>
    ownInstallments(
      emptyPage({
        documents: [document(globals ? { globals: ['paymentBrickController'] } : {})],
        installments: [installments(6, { where: where(...list) })],
        frames: [frame(secure, { where: where(...iframe) })],
      }),
    ).length
  expect(of(['div > form:nth-of-type(12) > select'], ['div > form:nth-of-type(12) > iframe'])).toBe(0)
  expect(of(['div > form:nth-of-type(12) > select'], ['div > form:nth-of-type(13) > iframe'])).toBe(1)
  expect(of(['#shop', '#pago > select'], ['#shop', '#pago > iframe'])).toBe(0)
  expect(of(['#shop', '#pago > select'], ['#pago > iframe'])).toBe(1)
  expect(of(['#a', 'b#pago > select'], ['#ab', '#pago > iframe'])).toBe(1)
  expect(of(['#pago > select'], ['#pago > iframe'], false)).toBe(1)
})

test('beside a Brick, instalments are offered by a text with a number only', () => {
  const said = phrase('installments', { text: 'Pagá en cuotas' })
  const numbered = phrase('installments', { text: 'Hasta 12 cuotas' })
  const phrases = [said, { ...numbered, visible: false }, phrase('cft', { text: '12' }), numbered]
  expect(saidInstallments(phrases, { value: 'bricks', why: [] })).toEqual([numbered])
  expect(saidInstallments(phrases, { value: 'checkout-api', why: [] })).toEqual([said, numbered])
})

test('shows only visible phrases of the topic', () => {
  const cft = phrase('cft')
  expect(shownPhrases([phrase('tea'), phrase('cft', { visible: false }), cft], 'cft')).toEqual([cft])
})

test('adds up the unread scripts of all documents', () => {
  const counts = (...scripts: ScriptSeen[]) => {
    const page = { documents: [document({ host: 'pagos.tienda.com.ar' })], scripts }
    return [countScriptsNotRead(page), countScriptsOfOthers(page)]
  }
  const own = 'https://pagos.tienda.com.ar/a.js'
  expect(counts()).toEqual([0, 0])
  expect(counts(script(own, { text: 'not-cached' }), script(own, { text: 'skipped' }))).toEqual([2, 0])
  expect(counts(script(own, { text: 'read' }), script(own, { text: 'failed' }))).toEqual([0, 0])
  expect(counts(script('https://cdn.tienda.com.ar/a.js'), script('https://www.tienda.com.ar/a.js'))).toEqual([2, 0])
  expect(counts(script('https://otra.com.ar/a.js'), script('https://sdk.mercadopago.com/js/v2'))).toEqual([0, 2])
  // What is not another's needs no host to be the shop's.
  expect(counts(script('https://otra.com.ar/a.js', { text: 'skipped' }))).toEqual([1, 0])
})

test('what a shop’s platform has built is the shop’s where it comes from a network and no file from the shop itself', () => {
  const count = (...scripts: ScriptSeen[]) =>
    countScriptsNotRead({ documents: [document({ host: 'tienda.com.ar' }), document({ host: 'otra.com.ar' })], scripts })
  const built = script('https://cdn.example/_next/static/chunks/main.js')
  expect(count(built)).toBe(1)
  expect(count(built, script('', { text: 'read' }))).toBe(1)
  expect(count(built, script('https://tienda.com.ar/a.js', { text: 'read' }))).toBe(0)
  expect(count(script('https://cdn.example/widget.js'))).toBe(0)
  expect(count(script('https://http2.mlstatic.com/_next/static/chunks/main.js'))).toBe(0)
  // One document of several is of that site.
  expect(count(script('https://www.otra.com.ar/a.js'))).toBe(1)
})
