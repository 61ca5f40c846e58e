import { expect, test } from 'vitest'
import { makeQueue } from '../../src/background/in-turn.ts'

test('what is kept is read, changed and kept again by one at a time', async () => {
  const inTurn = makeQueue()
  let kept: string[] = []
  const add = (word: string) =>
    inTurn(async () => {
      const before = kept
      await Promise.resolve()
      kept = [...before, word]
    })
  await Promise.all(['uno', 'dos', 'tres'].map(add))
  expect(kept).toEqual(['uno', 'dos', 'tres'])
})

test('work that fails says so, and does not hold up the next', async () => {
  const inTurn = makeQueue()
  const bad = inTurn(() => Promise.reject(new Error('no room')))
  const good = inTurn(async () => 'kept')
  await expect(bad).rejects.toThrow('no room')
  expect(await good).toBe('kept')
})
