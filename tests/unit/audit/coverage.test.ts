import { expect, test } from 'vitest'
import { readCoverage } from '../../../src/engine/audit/coverage.ts'
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
