/** From boxes on a page to what is painted on its picture. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameMoment, planOf } from '../../../src/background/pictures/plan.ts'
import type { PicturePlaces } from '../../../src/content/picture-places.ts'
import type { Rect } from '../../../src/engine/snapshot/rects.ts'

const view = { width: 400, height: 300, x: 0, y: 0, ratio: 1 }
const box = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height })
const plan = (covers: Rect[], found: (Rect | null)[] = [], ratio = 1) =>
  planOf({ view: { ...view, ratio }, covers, found }, { width: 400 * ratio, height: 300 * ratio })!

test('a cover is larger than its box, and scaled with the screen', () => {
  expect(plan([box(10, 20, 100, 30)]).covers).toEqual([box(7, 17, 106, 36)])
  expect(plan([box(10, 20, 100, 30)], [], 3).covers).toEqual([box(21, 51, 318, 108)])
})

test('a cover is cut at the edge of the picture, and left out where it is outside', () => {
  expect(plan([box(-50, 290, 100, 100), box(0, 400, 10, 10)]).covers).toEqual([box(0, 287, 53, 13)])
})

test('an element outside of the view has no mark, though its edge reaches into the picture', () => {
  const { marks } = plan([], [box(10, 10, 20, 20), box(10, 302, 20, 20), null])
  expect(marks).toEqual([{ rect: box(6, 6, 28, 28), crop: box(0, 0, 54, 54) }, null, null])
})

test.each([
  ['flatter', { width: 400, height: 200 }],
  ['empty', { width: 0, height: 0 }],
])('a picture that is %s than what was in view gives no plan', (_, size) => {
  expect(planOf({ view, covers: [], found: [] }, size)).toBeNull()
})

test('every pixel of a box in view is covered, at any ratio', () => {
  const number = (max: number) => fc.double({ min: -100, max, noNaN: true })
  const size = fc.double({ min: 0.5, max: 300, noNaN: true })
  fc.assert(
    fc.property(number(500), number(400), size, size, fc.constantFrom(1, 1.25, 1.5, 2, 3), (x, y, width, height, ratio) => {
      const { covers } = plan([box(x, y, width, height)], [], ratio)
      const inView = (at: number, length: number, end: number) => [Math.max(at, 0), Math.min(at + length, end)] as const
      const [left, right] = inView(x, width, 400)
      const [top, bottom] = inView(y, height, 300)
      if (left >= right || top >= bottom) return
      const [cover] = covers
      expect(cover!.x).toBeLessThanOrEqual(left * ratio)
      expect(cover!.y).toBeLessThanOrEqual(top * ratio)
      expect(cover!.x + cover!.width).toBeGreaterThanOrEqual(right * ratio)
      expect(cover!.y + cover!.height).toBeGreaterThanOrEqual(bottom * ratio)
    }),
  )
})

test('two moments are the same only while nothing has moved', () => {
  const at = (changes: Partial<PicturePlaces> = {}): PicturePlaces => ({
    document: 1,
    address: 'https://a.example/',
    visible: true,
    view,
    unsure: null,
    moved: false,
    covers: [box(1, 2, 3, 4)],
    found: [null],
    ...changes,
  })
  expect(isSameMoment(at(), at())).toBe(true)
  expect(isSameMoment(at({ moved: true }), at({ moved: true }))).toBe(false)
  for (const change of [
    { document: 2 },
    { view: { ...view, y: 1 } },
    { covers: [box(1, 3, 3, 4)] },
    { covers: [] },
    { visible: false },
  ])
    expect(isSameMoment(at(), at(change))).toBe(false)
})
