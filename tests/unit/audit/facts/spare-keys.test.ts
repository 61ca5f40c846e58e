import { expect, test } from 'vitest'
import { spareKeys } from '../../../../src/engine/audit/facts/spare-keys.ts'
import type { KeySeen } from '../../../../src/engine/snapshot/types.ts'
import { key, script, where } from '../../sample-snapshot.ts'

const other = key({ mode: 'test', masked: 'TEST-0123…cdef' })
const isSpare = (keys: KeySeen[], test = keys.at(-1)!, scripts = [script('')]) => spareKeys(keys, scripts).includes(test)
const given = key({ where: where('#settings') })

test('a test key beside a production key in the same script is spare', () => {
  expect(isSpare([key(), other])).toBe(true)
  expect(isSpare([key(), { ...other, place: 'storage' }])).toBe(true)
})

test('one that no code gives as the page’s key is spare where a production key is given', () => {
  expect(isSpare([given, { ...other, asPublicKey: false }])).toBe(true)
  expect(isSpare([given, other])).toBe(false)
  expect(
    isSpare([
      { ...given, asPublicKey: false },
      { ...other, asPublicKey: false },
    ]),
  ).toBe(false)
})

test('one in use is not', () => {
  const sent: KeySeen = { ...other, place: 'address', where: where('') }
  expect(isSpare([key(), sent, other])).toBe(false)
  expect(isSpare([key(), other, sent])).toBe(false)
  expect(isSpare([key(), { ...other, place: 'attribute' }])).toBe(false)
  expect(isSpare([key(), other], other, [script('', { signs: ['passes-test-key'] })])).toBe(false)
  expect(spareKeys([key(), other], [script('', { signs: ['passes-test-key'] })])).toEqual([])
})

test('nor is one alone, a token, or a production key', () => {
  expect(isSpare([other])).toBe(false)
  expect(isSpare([key({ kind: 'access-token' }), other])).toBe(false)
  expect(isSpare([key(), { ...other, kind: 'access-token' }])).toBe(false)
  expect(isSpare([other, key()])).toBe(false)
})

test('the same place is of the same frame', () => {
  const elsewhere = key({ where: { ...where('script'), frame: 'https://tienda.example/frame' } })
  expect(isSpare([elsewhere, other])).toBe(false)
  const tag = (snippet: string) => ({ where: { ...where('script'), snippet } })
  expect(isSpare([key(tag('<script id="a">')), { ...other, ...tag('<script id="b">') }])).toBe(false)
  expect(isSpare([key(tag('<script id="a">')), { ...other, ...tag('<script id="a">') }])).toBe(true)
  expect(isSpare([key({ where: where('#a', 'script') }), { ...other, where: where('#b', 'script') }])).toBe(false)
})
