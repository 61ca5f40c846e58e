/** Properties of everything that leaves a page. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { keysIn } from '../../../src/engine/knowledge/keys.ts'
import { cut, maskKeys, redactUrl } from '../../../src/engine/snapshot/redact.ts'
import { patience, runs } from '../../runs.ts'
import { snippetWith } from '../snippet-with.ts'
import { address, text } from './strings.ts'

vi.setConfig({ testTimeout: patience })

/** A word that is in nothing else, so that finding it means a leak. */
const secret = fc.string({ unit: fc.constantFrom(...'QWXZ'), minLength: 8, maxLength: 12 }).map((word) => `zq${word}`)

const hex = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })
const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const prefix = fc.constantFrom('APP_USR', 'TEST')

/** Keys in each of Mercado Pago's shapes. */
const key = fc
  .oneof(
    fc.tuple(prefix, hex(8), hex(4), hex(4), hex(4), hex(12)),
    fc.tuple(prefix, digits(16), digits(6), hex(32), digits(9)),
    fc.tuple(hex(32)),
  )
  .map((parts) => parts.join('-'))

const wordsOf = (count: number) => fc.array(fc.tuple(text, secret), { minLength: 1, maxLength: count })

test('an address shows nothing of its query or fragment', () => {
  fc.assert(
    fc.property(address, fc.constantFrom('?', '#', '?q=', '?a=1&b=', '#/paso?token='), wordsOf(3), (base, mark, words) => {
      const shown = redactUrl(base + mark + words.flat().join(''))
      for (const [, word] of words) expect(shown).not.toContain(word)
    }),
    runs(500),
  )
})

test('an address shows neither user nor password', () => {
  const scheme = fc.constantFrom('https:', 'http:', 'ftp:', 'ws:', 'app:')
  fc.assert(
    fc.property(scheme, secret, secret, (protocol, user, password) => {
      const shown = redactUrl(`${protocol}//${user}:${password}@tienda.example/pagar`)
      expect(shown).toBe(`${protocol}//tienda.example/pagar`)
    }),
    runs(),
  )
})

test('never shows code or data in an address', () => {
  fc.assert(
    fc.property(fc.constantFrom('javascript:', 'data:', 'JavaScript:', ' data:text/html,'), secret, (scheme, code) => {
      expect(redactUrl(scheme + code)).not.toContain(code)
    }),
    runs(),
  )
})

test('an address is never longer than its limit, and no key in it is shown', () => {
  fc.assert(
    fc.property(address, fc.constantFrom('', '/', '-', '_', 'x', '9'), key, text, (base, before, inside, after) => {
      const shown = redactUrl(base + before + inside + after)
      expect(shown.length).toBeLessThanOrEqual(300)
      expect(shown).not.toContain(inside)
      expect(keysIn(shown)).toEqual([])
    }),
    runs(500),
  )
})

test('masks the middle of a key in any surroundings', () => {
  fc.assert(
    fc.property(text, fc.array(fc.tuple(key, text), { minLength: 1, maxLength: 4 }), (before, keys) => {
      const shown = maskKeys(before + keys.flat().join(''))
      for (const [inside] of keys) expect(shown).not.toContain(inside)
      expect(keysIn(shown)).toEqual([])
    }),
    runs(500),
  )
})

test('masking twice changes nothing', () => {
  fc.assert(
    fc.property(text, key, text, (before, inside, after) => {
      const once = maskKeys(before + inside + after)
      expect(maskKeys(once)).toBe(once)
    }),
    runs(),
  )
})

test('a cut text fits, has single spaces and no broken character', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 200 }), (long, length) => {
      const shown = cut(long, length)
      expect(shown.length).toBeLessThanOrEqual(length)
      expect(shown).not.toMatch(/\s\s|^\s|\s$|[^\S ]/)
      if (isWellFormed(long)) expect(isWellFormed(shown)).toBe(true)
    }),
    runs(500),
  )
})

const name = fc.oneof(
  fc.constantFrom('id', 'class', 'name', 'href', 'data-url', 'title', 'srcset', 'aria-label', 'placeholder'),
  text,
)
const attribute = fc.record({ name, value: fc.oneof(address, text) })

test('a snippet fits and has no broken character', () => {
  fc.assert(
    fc.property(text, fc.array(attribute, { maxLength: 8 }), (tag, attributes) => {
      const shown = snippetWith(tag, attributes)
      expect(shown.length).toBeLessThanOrEqual(300)
      const given: string[] = [tag, ...attributes.flatMap(Object.values)]
      if (given.every(isWellFormed)) expect(isWellFormed(shown)).toBe(true)
    }),
    runs(500),
  )
})

test('a snippet never shows a field’s value, code or a nonce', () => {
  const hidden = fc.constantFrom(
    'value',
    'VALUE',
    'Value',
    'srcdoc',
    'style',
    'onclick',
    'onChange',
    'nonce',
    'integrity',
    'aria-valuenow',
    'aria-valuetext',
  )
  fc.assert(
    fc.property(fc.array(attribute, { maxLength: 4 }), hidden, text, secret, (attributes, name, around, word) => {
      const shown = snippetWith('input', [...attributes, { name, value: around + word }, { name: 'data-last', value: 'x' }])
      expect(shown).not.toContain(word)
    }),
    runs(500),
  )
})

test('a snippet shows nothing of a query or fragment in any attribute', () => {
  fc.assert(
    fc.property(name, text, fc.constantFrom('?', '#', '?a=1 2x, /b?q='), wordsOf(3), (attributeName, before, mark, words) => {
      const shown = snippetWith('a', [{ name: attributeName, value: before + mark + words.flat().join('') }])
      for (const [, word] of words) expect(shown).not.toContain(word)
    }),
    runs(500),
  )
})

test('a snippet shows no key, in any attribute, name or tag', () => {
  const place = fc.constantFrom('tag', 'name', 'value')
  fc.assert(
    fc.property(place, text, key, text, fc.nat(320), (where, before, inside, after, pad) => {
      const all = `${' '.repeat(pad)}${before}${inside}${after}`
      const shown = snippetWith(where === 'tag' ? all : 'a', [
        { name: where === 'name' ? all : 'data-key', value: where === 'value' ? all : '' },
      ])
      expect(shown).not.toContain(inside)
      expect(keysIn(shown)).toEqual([])
    }),
    runs(500),
  )
})

/** Whether a text has no lone surrogates. */
const isWellFormed = (value: string) => !/\p{Cs}/u.test(value)
