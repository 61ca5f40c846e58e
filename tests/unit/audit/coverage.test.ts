import { expect, test } from 'vitest'
import { joinCoverage, readCoverage } from '../../../src/engine/audit/coverage.ts'
import { document, emptyPage, frame, script } from '../sample-snapshot.ts'

test('lists what was read and what was not', () => {
  expect(
    readCoverage(
      emptyPage({
        settled: false,
        documents: [document({ limitsReached: ['keys', 'forms'] }), document({ limitsReached: ['keys'] })],
        scripts: [
          script('https://tienda.example/a.js', { text: 'not-cached' }),
          script('https://cdn.tienda.example/b.js'),
          script('https://otra.example/c.js'),
          script('https://tienda.example/d.js', { text: 'read' }),
        ],
        frames: [
          frame('https://ads.example/a'),
          frame('https://secure-fields.mercadopago.com/x'),
          frame('https://ads.example/b'),
          frame('https://tienda.example/c', { read: true }),
          frame('', { origin: 'null' }),
        ],
      }),
    ),
  ).toEqual({
    framesRead: 2,
    framesNotRead: [
      { origin: 'https://ads.example', expected: false, count: 2 },
      { origin: 'https://secure-fields.mercadopago.com', expected: true, count: 1 },
      { origin: 'null', expected: false, count: 1 },
    ],
    scriptsNotRead: 2,
    scriptsOfOthers: 1,
    limitsReached: ['keys', 'forms'],
    settled: false,
  })
})

test('of several pages it is told together: numbers are added, and one that was not settled leaves the whole unsettled', () => {
  const ads = { origin: 'https://ads.example', expected: false, count: 2 }
  const secure = { origin: 'https://secure-fields.mercadopago.com', expected: true, count: 1 }
  const page = {
    framesRead: 2,
    framesNotRead: [ads, secure],
    scriptsNotRead: 1,
    scriptsOfOthers: 3,
    limitsReached: ['keys' as const],
    settled: true,
  }
  const other = { ...page, framesNotRead: [ads], limitsReached: ['forms' as const, 'keys' as const], settled: false }
  expect(joinCoverage([page, other])).toEqual({
    framesRead: 4,
    framesNotRead: [{ ...ads, count: 4 }, secure],
    scriptsNotRead: 2,
    scriptsOfOthers: 6,
    limitsReached: ['keys', 'forms'],
    settled: false,
  })
  expect(joinCoverage([page, page]).settled).toBe(true)
})
