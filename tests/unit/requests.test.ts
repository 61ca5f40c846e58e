import { expect, test } from 'vitest'
import { readRequest } from '../../src/messaging/requests.ts'

const where = { frame: 'https://tienda.example/pagar', selector: ['#f', '#cardNumber'], snippet: '<input>' }
const attestation = { decision: 'passed', note: '', by: 'Ana' }

test.each([
  ['audit', { tabId: 7, clicked: true }],
  ['current', { tabId: 7 }],
  ['correct', { tabId: 7, corrections: {} }],
  ['correct', { tabId: 7, corrections: { product: 'bricks', site: 'MLB' } }],
  ['attest', { tabId: 7, requirement: 'https', attestation: null }],
  ['attest', { tabId: 7, requirement: 'https', attestation }],
  [
    'attest',
    {
      tabId: 7,
      requirement: 'https',
      attestation: { ...attestation, measured: { score: 73, date: '2026-11-20', paymentId: '1' } },
    },
  ],
  ['show', { tabId: 7, where }],
  ['answerQuality', { shop: 'tienda.example', id: 'item_id', says: 'notYet' }],
  ['answerQuality', { shop: 'tienda.example', id: 'trusted-total', says: null, note: 'sku' }],
  ['keepScore', { shop: 'tienda.example', score: 73.5, date: '2026-11-20', paymentId: '' }],
  ['dropScore', { shop: 'tienda.example', at: '2026-11-20T12:00:00.000Z' }],
] as const)('a request to %s is read as it was sent: %j', (type, request) => {
  expect(readRequest(type, request)).toEqual(request)
})

test.each([
  ['audit', undefined],
  ['audit', null],
  ['audit', 'audit'],
  ['audit', []],
  ['audit', {}],
  ['audit', { tabId: 7 }],
  ['audit', { tabId: 7, clicked: 1 }],
  ['current', { tabId: 7, clicked: true }],
  ['audit', { tabId: '7', clicked: true }],
  ['audit', { tabId: -1, clicked: true }],
  ['audit', { tabId: 1.5, clicked: true }],
  ['audit', { tabId: Number.NaN, clicked: true }],
  ['audit', { tabId: 7, clicked: true, url: 'https://tienda.example' }],
  ['correct', { tabId: 7 }],
  ['correct', { tabId: 7, corrections: null }],
  ['correct', { tabId: 7, corrections: { product: 'anything' } }],
  ['correct', { tabId: 7, corrections: { site: 'MLV' } }],
  ['correct', { tabId: 7, corrections: { attestations: {} } }],
  ['correct', { tabId: 7, corrections: JSON.parse('{"__proto__":{"product":"bricks"}}') }],
  ['attest', { tabId: 7, requirement: 'https' }],
  ['answerQuality', { shop: 'tienda.example', id: 'item_id', says: 'perhaps' }],
  ['answerQuality', { shop: 'tienda.example', id: 'a b', says: 'yes' }],
  ['answerQuality', { shop: '', id: 'item_id', says: 'yes' }],
  ['answerQuality', { shop: 'tienda.example', id: 'item_id', says: 'yes', at: '2020-01-01T00:00:00.000Z' }],
  ['keepScore', { shop: 'tienda.example', score: 101, date: '2026-11-20', paymentId: '' }],
  ['keepScore', { shop: 'tienda.example', score: '73', date: '2026-11-20', paymentId: '' }],
  ['keepScore', { shop: 'tienda.example', score: 73, date: 'today', paymentId: '' }],
  ['dropScore', { shop: 'tienda.example', at: 'now' }],
  ['attest', { tabId: 7, requirement: 3, attestation: null }],
  ['attest', { tabId: 7, requirement: 'https', attestation: 'passed' }],
  ['attest', { tabId: 7, requirement: 'https', attestation: { ...attestation, decision: 'ready' } }],
  ['attest', { tabId: 7, requirement: 'https', attestation: { ...attestation, note: 3 } }],
  ['attest', { tabId: 7, requirement: 'https', attestation: { ...attestation, at: '2020-01-01T00:00:00.000Z' } }],
  [
    'attest',
    {
      tabId: 7,
      requirement: 'https',
      attestation: { ...attestation, measured: { score: 101, date: '2026-11-20', paymentId: '1' } },
    },
  ],
  [
    'attest',
    { tabId: 7, requirement: 'https', attestation: { ...attestation, measured: { score: 73, date: 'soon', paymentId: '1' } } },
  ],
  ['show', { tabId: 7 }],
  ['show', { tabId: 7, where: { ...where, selector: 'body' } }],
  ['show', { tabId: 7, where: { ...where, selector: [{}] } }],
  ['show', { tabId: 7, where: { ...where, code: 'alert(1)' } }],
] as const)('what is no request to %s is none: %j', (type, data) => {
  expect(readRequest(type, data)).toBeNull()
})

test('cuts long notes and names instead of refusing them', () => {
  const long = { decision: 'failed', note: ` ${'x'.repeat(5000)} `, by: 'y'.repeat(500) }
  const read = readRequest('attest', { tabId: 7, requirement: 'https', attestation: long })
  expect([read?.attestation?.note.length, read?.attestation?.by.length]).toEqual([2000, 80])
})
