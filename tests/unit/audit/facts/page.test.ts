import { expect, test } from 'vitest'
import { hasBrick, hasBrickCode, hasBrickContainer, isBrickRunning } from '../../../../src/engine/audit/facts/bricks.ts'
import { isRunning } from '../../../../src/engine/audit/facts/globals.ts'
import { ownInstallments, whyNoInstallments } from '../../../../src/engine/audit/facts/installments.ts'
import { linksAbout, opensPaymentPage, opensVoucher } from '../../../../src/engine/audit/facts/links.ts'
import { hasMarker } from '../../../../src/engine/audit/facts/markers.ts'
import { shownPhrases } from '../../../../src/engine/audit/facts/phrases.ts'
import { isPixCharge, isPixOfMercadoPago } from '../../../../src/engine/audit/facts/pix.ts'
import { hasSign, scriptsWith } from '../../../../src/engine/audit/facts/script-signs.ts'
import { countScriptsNotRead, countScriptsOfOthers } from '../../../../src/engine/audit/facts/unread.ts'
import type { ScriptSeen } from '../../../../src/engine/snapshot/types.ts'
import { document, emptyPage, frame, installments, link, marker, phrase, pix, script, where } from '../../sample-snapshot.ts'

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
})
