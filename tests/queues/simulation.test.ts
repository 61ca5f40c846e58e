import { expect, test } from 'vitest'
import { simulate } from './simulation.ts'

test('twice the workers take half the time, as long as there are shops enough', async () => {
  const all = { addresses: 2000, shops: 2000, visit: 4000 }
  const [one, two] = [await simulate({ ...all, workers: 8 }), await simulate({ ...all, workers: 16 })]
  expect(one.hours / two.hours).toBeGreaterThan(1.9)
  expect(one).toMatchObject({ visits: 2000, deadLetters: 0 })
})

test('few shops with many addresses take as long as their pauses, whatever the workers', async () => {
  const all = { addresses: 2000, shops: 10, visit: 4000 }
  const [one, two] = [await simulate({ ...all, workers: 16 }), await simulate({ ...all, workers: 64 })]
  expect(one.hours).toBeCloseTo(two.hours, 1)
  // 200 visits of each shop, each of four seconds and with a pause of two.
  expect(two.hours).toBeGreaterThan((200 * 6 * 0.95) / 3600)
})

test('of visits that fail by chance few are given up', async () => {
  const { visits, deadLetters } = await simulate({ addresses: 5000, shops: 5000, workers: 16, visit: 4000, failing: 0.05 })
  expect(visits).toBeGreaterThan(5200)
  expect(deadLetters).toBeLessThan(10)
})
