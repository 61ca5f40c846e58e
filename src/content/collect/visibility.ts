/** Can a buyer see it? Asked of candidates only: it makes the browser lay the page out. */
import { all, attribute, childrenOf, parentOf, queryIn, type Root, rectOf, rootOf, tagOf } from './dom'

/** Whether style hides `element` or one of its ancestors, whatever its size. */
export function hiddenByStyle(element: Element): boolean {
  return !Element.prototype.checkVisibility.call(element, {
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: false,
  })
}

/**
 * Whether a buyer can see `element`: rendered, not transparent, not cut away, not pushed off the page, not without size.
 * @param mayBeEmpty an image still on its way, or a Brick, may have no size yet
 */
export function isVisible(element: Element, mayBeEmpty = false): boolean {
  if (tagOf(element) === 'area') return isVisible(mappedImage(element) ?? element, true)
  if (hiddenByStyle(element) || !frameIsVisible(window)) return false
  const box = boxOf(element)
  if (!mayBeEmpty && (box.width <= 1 || box.height <= 1)) return false
  if (isOffPage(box) && box.width > 0) return false
  return !isCutAway(element) && hasInk(element)
}

/** The picture over which a link of an image map lies. */
function mappedImage(area: Element): Element | null {
  const name = parentOf(area) ? attribute(parentOf(area)!, 'name') : ''
  return name ? (all(rootOf(area) as Root, `img[usemap="#${CSS.escape(name)}"]`)[0] ?? null) : null
}

/** The element's box; a link around a picture or a block may have none of its own, its content has. */
function boxOf(element: Element): DOMRect {
  const own = rectOf(element)
  if (own.width > 1 && own.height > 1) return own
  for (const child of childrenOf(element)) {
    const box = rectOf(child)
    if (box.width > 1 && box.height > 1 && !hiddenByStyle(child)) return box
  }
  return own
}

function isOffPage(box: DOMRect): boolean {
  const right = box.right + scrollX
  const bottom = box.bottom + scrollY
  const width = document.scrollingElement?.scrollWidth ?? innerWidth
  return right <= 0 || bottom <= 0 || box.left + scrollX >= Math.max(width, innerWidth)
}

/** Cut to nothing by an ancestor: clip, clip-path, or a box of no size that hides what overflows. */
function isCutAway(element: Element): boolean {
  let opacity = 1
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at)
    opacity *= Number.parseFloat(style.opacity)
    if (opacity < 0.05 || /opacity\(0(%|\))/.test(style.filter)) return true
    if (/^rect\((0|1)(px)?(, ?(0|1)(px)?){3}\)$/.test(style.clip) && /absolute|fixed/.test(style.position)) return true
    if (/^inset\((50|100)%/.test(style.clipPath) || /^circle\(0/.test(style.clipPath) || isFlat(style.clipPath)) return true
    if (at !== element && style.overflow !== 'visible' && style.display !== 'contents') {
      const box = rectOf(at)
      if ((box.height <= 1 || box.width <= 1) && /hidden|clip/.test(style.overflow) && tagOf(at) !== 'body') return true
    }
  }
  return false
}

/** A polygon whose corners all lie in one place. */
const isFlat = (clipPath: string) => {
  const corners = /^polygon\((.*)\)$/
    .exec(clipPath)?.[1]
    ?.split(',')
    .map((corner) => corner.trim())
  return corners !== undefined && new Set(corners).size === 1
}

/** Text of no size or no colour is there for machines only. */
function hasInk(element: Element): boolean {
  if (queryIn(element, 'img, svg, picture')) return true
  const style = getComputedStyle(element)
  if (Number.parseFloat(style.textIndent) <= -500) return false
  if (Number.parseFloat(style.fontSize) < 1) return tagOf(element) === 'img'
  return !/^(transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.color) || style.backgroundClip === 'text'
}

/** Whether the frames around this document can be seen, as far as they can be reached. */
function frameIsVisible(view: Window): boolean {
  let frame: Element | null = null
  try {
    frame = view.frameElement
  } catch {
    return true
  }
  const outer = frame?.ownerDocument.defaultView
  if (!frame || !outer) return true
  if (hiddenByStyle(frame)) return false
  const box = rectOf(frame)
  return box.width > 1 && box.height > 1 && frameIsVisible(outer)
}
