import { expect, test } from 'vitest'
import { fingerprint } from '../../../src/engine/audit/fingerprint.ts'

test('names stay the same from version to version: what people kept is found by them', () => {
  expect(fingerprint()).toBe('811c9dc51b873593')
  expect(fingerprint('a')).toBe('e40c292c47d9ebf6')
  expect(fingerprint('https', 'all-https')).toMatch(/^[0-9a-f]{16}$/)
})

test('parts do not run into one another', () => {
  expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'))
  expect(fingerprint('a', '')).not.toBe(fingerprint('a'))
})

test('each half has its eight digits, also when it is small', () => {
  for (let index = 0; index < 2000; index++) expect(fingerprint(`${index}`)).toHaveLength(16)
})
