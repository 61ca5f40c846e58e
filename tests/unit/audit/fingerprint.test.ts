import { expect, test } from 'vitest'
import { fingerprint } from '../../../src/engine/audit/fingerprint.ts'

test('fingerprints do not change between versions, because stored attestations refer to them', () => {
  expect(fingerprint()).toBe('811c9dc51b873593')
  expect(fingerprint('a')).toBe('e40c292c47d9ebf6')
  expect(fingerprint('https', 'all-https')).toMatch(/^[0-9a-f]{16}$/)
})

test('separates the parts', () => {
  expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'))
  expect(fingerprint('a', '')).not.toBe(fingerprint('a'))
})

test('pads each half to eight digits', () => {
  for (let index = 0; index < 2000; index++) expect(fingerprint(`${index}`)).toHaveLength(16)
})
