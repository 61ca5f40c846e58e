/** Boxes on a page, in CSS pixels from the top left corner of what the top document shows. */
export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

/** How the boxes of a document are found in the top one: moved, and cut to what its frame shows. */
export interface Mapping {
  x: number
  y: number
  clip: Rect | null
}

/** What two boxes have in common; null where that is nothing. */
export function overlap(one: Rect, other: Rect): Rect | null {
  const x = Math.max(one.x, other.x)
  const y = Math.max(one.y, other.y)
  const width = Math.min(one.x + one.width, other.x + other.width) - x
  const height = Math.min(one.y + one.height, other.y + other.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

/** A box of a document as it stands in the top one; null where its frame does not show it. */
export function inTop({ x, y, width, height }: Rect, at: Mapping): Rect | null {
  const moved = { x: x + at.x, y: y + at.y, width, height }
  return at.clip ? overlap(moved, at.clip) : width > 0 && height > 0 ? moved : null
}
