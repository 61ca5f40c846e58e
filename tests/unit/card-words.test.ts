import { describe, expect, test } from 'vitest'
import { cardFieldKinds } from '../../src/engine/knowledge/card-fields.ts'
import {
  cardIdentifiers,
  cardLabels,
  cardLists,
  cardPatterns,
  savedCardList,
  savedCardLists,
} from '../../src/engine/knowledge/card-words.ts'
import { aboutTheCard, hiddenFields } from '../../src/engine/knowledge/hidden-fields.ts'
import { isOtherAutocomplete, notACardField, otherFieldLists, otherFields } from '../../src/engine/knowledge/other-fields.ts'
import { fold, unaccent } from '../../src/engine/knowledge/plain-text.ts'
import { drawsItsOwn, processorAttribute, processorMark, processors } from '../../src/engine/knowledge/processors.ts'
import { type ByLanguage, type Lists, sourceOf } from '../../src/engine/knowledge/rows.ts'

interface Topic {
  name: string
  rows: ByLanguage
  lists: Lists
  pattern: RegExp
  read: (text: string) => string
}

const topics: Topic[] = [
  ...cardFieldKinds.flatMap((kind) => [
    {
      name: `identifiers of ${kind}`,
      rows: cardIdentifiers[kind],
      lists: cardLists,
      pattern: cardPatterns[kind].identifier,
      read: fold,
    },
    { name: `labels of ${kind}`, rows: cardLabels[kind], lists: cardLists, pattern: cardPatterns[kind].label, read: unaccent },
  ]),
  { name: 'lists of saved cards', rows: savedCardLists, lists: {}, pattern: savedCardList, read: fold },
  { name: 'other fields', rows: otherFields, lists: otherFieldLists, pattern: notACardField, read: fold },
  { name: 'hidden fields', rows: hiddenFields, lists: {}, pattern: aboutTheCard, read: fold },
]

describe.each(topics)('$name', ({ rows, lists, pattern, read }) => {
  test.each(Object.values(rows).flat())('$says finds "$example" and not "$nearMiss"', ({ says, example, nearMiss }) => {
    expect(read(example)).toMatch(new RegExp(sourceOf(says, lists), 'i'))
    expect(read(example)).toMatch(pattern)
    expect(read(nearMiss)).not.toMatch(pattern)
  })
})

test('a row that names an unknown list is refused', () => {
  expect(() => sourceOf('{nothing}')).toThrow('{nothing}')
})

test('the last autofill name decides', () => {
  for (const name of ['name', 'billing email', ' tel-national ', 'ADDRESS-LINE1'])
    expect(isOtherAutocomplete(name), name).toBe(true)
  for (const name of ['', 'cc-name', 'off', 'cc-number', 'names', 'email cc-exp'])
    expect(isOtherAutocomplete(name), name).toBe(false)
})

describe('processors', () => {
  test('each is listed once', () => {
    const names = processors.map(({ name }) => name)
    const words = processors.flatMap(({ hosts }) => hosts)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(words).size).toBe(words.length)
  })

  test.each(processors)('$name is found by its words', ({ hosts, attributes = [], drawsItsOwn: library }) => {
    for (const host of hosts) expect(`js.${host}.example`.toUpperCase()).toMatch(processorMark)
    for (const attribute of attributes) {
      expect(`${attribute}-number`).toMatch(processorAttribute)
      expect(`x-${attribute}`).not.toMatch(processorAttribute)
    }
    if (library) expect(`https://${library}/sdk.js`).toMatch(drawsItsOwn)
  })

  test.each(['table-striped', 'payment-gateway', 'complexo', 'payUrl', 'payuReturnUrl', 'mercadopago'])(
    '%s is no processor’s',
    (word) => {
      expect(word).not.toMatch(processorMark)
    },
  )

  test('a word with the same beginning as another is found on its own', () => {
    for (const word of ['table-striped stripe-card', 'payu-form', 'eway', 'form-plexo']) expect(word).toMatch(processorMark)
  })

  test('a library that uses the page’s own fields draws none', () => {
    expect('https://js.stripe.com/v2/').not.toMatch(drawsItsOwn)
    expect('https://js.stripe.com/v3/').toMatch(drawsItsOwn)
  })
})
