import { expect, test } from 'vitest'
import { mapLimited } from '../../src/background/map-limited.ts'

const frames = Array.from({ length: 50 }, (_, id) => id)

test('reads every item once, two at a time', async () => {
  let [now, most] = [0, 0]
  const read = await mapLimited(frames, async (id) => {
    most = Math.max(most, ++now)
    await new Promise((resume) => setTimeout(resume))
    now--
    return [id]
  })
  expect(read.sort((a, b) => a - b)).toEqual(frames)
  expect(most).toBe(2)
})

test('ignores frames that fail', async () => {
  const read = await mapLimited(frames, async (id) => (id % 2 ? Promise.reject(new Error('no frame')) : [id]))
  expect(read).toHaveLength(25)
})

test('does not let slow frames hold up the others', async () => {
  const waiting: (() => void)[] = []
  const all = mapLimited(frames.slice(0, 12), (id) => new Promise<number[]>((resume) => waiting.push(() => resume([id]))))
  while (waiting.length < 12) await new Promise((resume) => setTimeout(resume, 10))
  for (const resume of waiting) resume()
  expect(await all).toHaveLength(12)
})
