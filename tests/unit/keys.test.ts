/** Keys are recognised in texts in which the page has disguised them. */
import { describe, expect, test } from 'vitest'
import { recogniseKeys } from '../../src/engine/recognise/keys.ts'
import type { KeyCandidate, ScriptCandidate } from '../../src/engine/snapshot/candidates.ts'
import { disguiseKeys } from '../../src/engine/snapshot/redact.ts'
import { where as whereOf } from './sample-snapshot.ts'

const where = whereOf()
const token = 'APP_USR-1234567890123456-112233-3123f56789abcdef0123456789abcdef-123456789'
const legacy = 'TEST-1234567890123456-112233-3123f56789abcdef0123456789abcdef__LA_LD__-U123456789'
const publicKey = 'APP_USR-7e1fd5f2-3a6b-4c8d-9e0f-a1b2c3d4e5f6'
const secret = 'Wx3mQp7RtYuIoPaSdFgHjKlZxCvBnM12'

const candidate = (before: string, key: string, changes: Partial<KeyCandidate> = {}): KeyCandidate => ({
  where,
  place: 'script',
  text: disguiseKeys(`${before}${key};`),
  at: before.length,
  named: false,
  ...changes,
})
const seen = (...candidates: KeyCandidate[]) => recogniseKeys(candidates, [])
const file = (...keys: KeyCandidate[]): ScriptCandidate => ({
  where,
  src: 'https://tienda.example/config.js',
  async: false,
  from: 'element',
  explicitHttp: false,
  text: 'read',
  excerpt: '',
  keys: keys.map(({ text, at }) => ({ text, at })),
})

describe('formats', () => {
  test.each([
    ['an access token', token, 'access-token', 'production', 'APP_USR-1234…6789'],
    ['an older access token', legacy, 'access-token', 'test', 'TEST-1234…6789'],
    ['a public key', publicKey, 'public-key', 'production', 'APP_USR-7e1f…e5f6'],
    ['a client secret', `client_secret = "${secret}"`, 'client-secret', 'unknown', 'Wx3m…nM12'],
  ])('%s', (_, text, kind, mode, masked) => {
    expect(seen(candidate('', text))).toEqual([{ where, kind, mode, masked, place: 'script', asPublicKey: false }])
  })

  test.each([
    ['joined', `"${token.slice(0, 30)}" + "${token.slice(30)}"`, 'APP_USR-1234…1223'],
    ['in a list', `["${token.slice(0, 29)}", "${token.slice(29)}"].join("")`, 'APP_USR-1234…1122'],
  ])('an access token in parts, %s', (_, text, masked) => {
    expect(seen(candidate('"', text))).toEqual([
      { where, kind: 'access-token', mode: 'production', masked, place: 'script', asPublicKey: false },
    ])
  })

  test('a test token in parts', () => {
    const text = `"${legacy.slice(0, 30)}" + "${legacy.slice(30)}"`
    expect(seen(candidate('"', text))).toMatchObject([{ kind: 'access-token', mode: 'test' }])
  })

  test.each([
    ['no hexadecimal letters', 'TEST-7e1fd5f2-3a6b-4c8d-9e0f-a1b2c3g4e5f6'],
    ['a group too short', 'TEST-7e1fd5f2-3a6b-4c8-9e0f-a1b2c3d4e5f6'],
    ['a sample', 'TEST-01234567-89ab-cdef-0123-456789abcdef'],
    ['the beginning of a token that goes on nowhere', '"APP_USR-4938271650283746";'],
    ['an order’s own number', '"TEST-1732730000000", "TEST-1732730000000" + x'],
    ['the beginning of a sample', '"APP_USR-1234567890123456" + x'],
    ['a secret too long', `client_secret = "${secret}x"`],
  ])('not %s', (_, text) => {
    expect(seen(candidate('', text))).toEqual([])
  })
})

describe('what stands before a key', () => {
  test.each([
    ['const token = "', 'script', false],
    ['new MercadoPago("', 'script', true],
    ['{ public_key: "', 'script', true],
    ['// old: ', 'comment', false],
    ['/* old: ', 'comment', false],
    ['/* new: */ x = "', 'script', false],
  ])('%s', (before, place, asPublicKey) => {
    expect(seen(candidate(before, token))).toMatchObject([{ place, asPublicKey }])
  })

  test('an attribute or an address that calls it a public key', () => {
    expect(seen(candidate('', token, { place: 'attribute', named: true }))).toMatchObject([{ asPublicKey: true }])
  })

  test('a key before the place handed over is left to its own text', () => {
    const text = disguiseKeys(`"${token}", new MercadoPago("${publicKey}")`)
    expect(seen(candidate('', '', { text, at: text.indexOf('APP_USR-7e1f') }))).toMatchObject([{ kind: 'public-key' }])
  })
})

describe('each key once', () => {
  test('for a page, in the place that is named first', () => {
    const storage = candidate('', token, { place: 'storage' })
    expect(seen(storage, candidate('x=', token), candidate('y=', token))).toMatchObject([{ place: 'script' }])
  })

  test('in a comment and elsewhere are two', () => {
    expect(seen(candidate('', token, { place: 'comment' }), candidate('', token))).toHaveLength(2)
  })

  test('for a file, however often it is in it', () => {
    const twice = file(candidate('a=', token), candidate('b=', token))
    expect(recogniseKeys([], [twice])).toHaveLength(1)
    expect(recogniseKeys([candidate('', token)], [twice, twice])).toHaveLength(3)
  })
})

describe('a client secret of another service', () => {
  const of = (before: string, after = '') =>
    seen({ ...candidate(before, ''), text: disguiseKeys(`${before}"${secret}"${after}`), at: 0 })

  test.each([
    ['client_id: "storefront", client_secret: ', ''],
    ['client_secret: ', ', client_id: "tienda-web"'],
    ['facebook: { clientId: "1029384756102938", clientSecret: ', ''],
  ])('is none of Mercado Pago’s: %s', (before, after) => expect(of(before, after)).toEqual([]))

  test.each([
    ['client_secret: ', ''],
    ['client_id: "4938271650283746", client_secret: ', ''],
    ['facebook: 1; var client_secret = ', ''],
    ['login: "facebook", mercadopago: { clientSecret: ', ''],
    ['client_id: "4938271650283746", client_secret: ', ', other: { client_id: "web" }'],
  ])('may be Mercado Pago’s: %s', (before, after) => expect(of(before, after)).toMatchObject([{ kind: 'client-secret' }]))
})
