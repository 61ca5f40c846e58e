/** What is painted on a picture: the boxes to cover, and the elements to mark, from CSS pixels to those of the picture. Pure. */

import type { PicturePlaces } from '../../content/picture-places.ts'
import { overlap, type Rect } from '../../engine/snapshot/rects.ts'

export interface Size {
  width: number
  height: number
}

/** CSS pixels around what is covered: glyphs and borders may reach over a box, and boxes are rounded. */
const coverEdge = 3
/** CSS pixels around an element that is marked, and around its crop. */
const markEdge = 4
const cropEdge = 24
/** By how much the picture's width and height may be scaled differently: a row of pixels, or a scroll bar. */
const unevenAtMost = 0.03

export interface Plan {
  /** Pixels of the picture for one CSS pixel. */
  scale: number
  covers: Rect[]
  /** One for each element that was wanted; null where it is not in the picture. */
  marks: ({ rect: Rect; crop: Rect } | null)[]
}

/** Null where the picture does not show what was in view, so that nothing in it can be found. */
export function planOf({ view, covers, found }: Pick<PicturePlaces, 'view' | 'covers' | 'found'>, picture: Size): Plan | null {
  const scale = picture.width / view.width
  if (!(scale > 0) || Math.abs(picture.height / view.height / scale - 1) > unevenAtMost) return null
  const placed = (rect: Rect, edge: number): Rect | null => onPicture(rect, edge, scale, picture)
  return {
    scale,
    covers: covers.flatMap((rect) => placed(rect, coverEdge) ?? []),
    marks: found.map((rect) => {
      // An edge that reaches into the picture shows nothing of an element beside it.
      if (!rect || !placed(rect, 0)) return null
      return { rect: placed(rect, markEdge)!, crop: placed(rect, cropEdge)! }
    }),
  }
}

/** A box in whole pixels of the picture, never smaller than it was; null where it is outside. */
function onPicture(
  { x, y, width, height }: Rect,
  edge: number,
  scale: number,
  { width: right, height: bottom }: Size,
): Rect | null {
  const left = Math.floor((x - edge) * scale)
  const top = Math.floor((y - edge) * scale)
  const box = {
    x: left,
    y: top,
    width: Math.ceil((x + width + edge) * scale) - left,
    height: Math.ceil((y + height + edge) * scale) - top,
  }
  return overlap(box, { x: 0, y: 0, width: right, height: bottom })
}

/** Whether nothing has moved between two moments. */
export const isSameMoment = (one: PicturePlaces, other: PicturePlaces): boolean =>
  !one.moved && JSON.stringify(one) === JSON.stringify(other)
