import { expect, test } from 'vitest'
import { inTop, overlap, type Rect } from '../../../src/engine/snapshot/rects.ts'

const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height })

test('two boxes have in common what is inside both', () => {
  expect(overlap(rect(0, 0, 10, 10), rect(4, 6, 10, 10))).toEqual(rect(4, 6, 6, 4))
  expect(overlap(rect(4, 6, 10, 10), rect(0, 0, 10, 10))).toEqual(rect(4, 6, 6, 4))
  expect(overlap(rect(0, 0, 10, 10), rect(2, 3, 4, 5))).toEqual(rect(2, 3, 4, 5))
})

test('boxes that only touch, or stand apart in one direction, have nothing in common', () => {
  for (const other of [rect(10, 0, 5, 5), rect(0, 10, 5, 5), rect(20, 0, 5, 5), rect(0, 20, 5, 5)])
    expect(overlap(rect(0, 0, 10, 10), other), JSON.stringify(other)).toBeNull()
})

test('a box in a frame is moved, and cut to what the frame shows', () => {
  expect(inTop(rect(1, 2, 3, 4), { x: 10, y: 20, clip: null })).toEqual(rect(11, 22, 3, 4))
  expect(inTop(rect(1, 2, 30, 40), { x: 10, y: 20, clip: rect(10, 20, 15, 15) })).toEqual(rect(11, 22, 14, 13))
  expect(inTop(rect(100, 2, 3, 4), { x: 10, y: 20, clip: rect(10, 20, 15, 15) })).toBeNull()
})

test('a box without width or height is nowhere', () => {
  for (const flat of [rect(1, 2, 0, 4), rect(1, 2, 3, 0)]) expect(inTop(flat, { x: 0, y: 0, clip: null })).toBeNull()
})
