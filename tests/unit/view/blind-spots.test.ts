import { expect, test } from 'vitest'
import type { Audit, Coverage } from '../../../src/engine/audit/types.ts'
import { blindSpots, headlineSpots } from '../../../src/engine/view/blind-spots.ts'

const whole: Coverage = {
  framesRead: 1,
  framesNotRead: [],
  scriptsNotRead: 0,
  scriptsOfOthers: 0,
  limitsReached: [],
  settled: true,
}
const kinds = (coverage: Partial<Coverage>) => {
  const { unseen, seen } = blindSpots('en', { ...whole, ...coverage })
  return [unseen.map(({ kind }) => kind), seen.map(({ kind }) => kind)]
}

test('a page that was read whole has no blind spot', () => {
  expect(kinds({})).toEqual([[], ['read']])
})

test('Mercado Pago’s own fields are no blind spot', () => {
  const framesNotRead = [{ origin: 'https://secure-fields.mercadopago.com', expected: true, count: 3 }]
  expect(kinds({ framesNotRead })).toEqual([[], ['read', 'expected']])
})

test('names what was still loading first, then frames, then scripts', () => {
  const framesNotRead = [
    { origin: 'https://pagos.example', expected: false, count: 2 },
    { origin: 'null', expected: false, count: 1 },
  ]
  const { unseen } = blindSpots('en', { ...whole, framesNotRead, scriptsNotRead: 2, settled: false })
  expect(unseen.map(({ kind }) => kind)).toEqual(['loading', 'frame', 'frame', 'scripts'])
  expect(unseen[1]!.says).toMatch(/^2 iframes from pagos\.example/)
  expect(unseen[2]!.says).toMatch(/isolated/)
})

test('names a frame without host by its address', () => {
  const framesNotRead = [{ origin: 'file:///tmp/', expected: false, count: 1 }]
  expect(blindSpots('en', { ...whole, framesNotRead }).unseen[0]!.says).toContain('file:///tmp/')
})

const spots = (coverage: Partial<Coverage>, ...seen: [requirement: string, reason: string, data?: object][]) => {
  const results = seen.map(([requirement, reason, data = {}]) => ({ requirement, observations: [{ reason, data }] }))
  return headlineSpots('en', { coverage: { ...whole, ...coverage }, results: results as unknown as Audit['results'] })
}

test('what may hold the payment form, and what was still loading, stands beside the verdict', () => {
  const frame = ['card-field-names', 'form-in-foreign-frame', { origin: 'https://pagos.example' }] as const
  const found = spots({ settled: false, scriptsNotRead: 2 }, [...frame], ['exposed-secrets', 'scripts-not-read'])
  expect(found.map(({ kind }) => kind)).toEqual(['loading', 'frame', 'scripts'])
  expect(found[1]!.says).toContain('pagos.example')
  expect(found[2]!.says).toContain('2 of the shop’s scripts')
})

test('an unread frame or script that decides nothing does not stand beside the verdict', () => {
  const framesNotRead = [{ origin: 'https://chat.example', expected: false, count: 1 }]
  expect(
    spots({ framesNotRead, scriptsNotRead: 1 }, ['exposed-secrets', 'secret-in-page'], ['card-field-names', 'no-names']),
  ).toEqual([])
})
