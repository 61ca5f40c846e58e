import { expect, test } from 'vitest'
import type { Coverage } from '../../../src/engine/audit/types.ts'
import { blindSpots } from '../../../src/engine/view/blind-spots.ts'

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
  expect(unseen[1]!.says).toMatch(/^2 frames from pagos\.example/)
  expect(unseen[2]!.says).toMatch(/isolated/)
})

test('names a frame without host by its address', () => {
  const framesNotRead = [{ origin: 'file:///tmp/', expected: false, count: 1 }]
  expect(blindSpots('en', { ...whole, framesNotRead }).unseen[0]!.says).toContain('file:///tmp/')
})
