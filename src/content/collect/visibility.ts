/**
 * Whether a buyer can see an element. Asked of candidates only, because it needs layout. What the browser does not render until it is
 * opened or scrolled to is not measured: style or a box, once asked for, would load its fonts and pictures, and the page would notice.
 */
import {
  all,
  attribute,
  childrenOf,
  closest,
  holderOf,
  matches,
  ofElement,
  once,
  parentOf,
  type Root,
  rectOf,
  rootOf,
  slotOf,
  tagOf,
} from './dom.ts'

/**
 * Whether `element` is rendered now, and neither invisible nor transparent. Makes the browser render nothing, unlike any other
 * question about style or size, which may be asked only of rendered elements.
 */
export const isRendered = (element: Element, whatever = false): boolean =>
  ofElement.checkVisibility.call(element, {
    opacityProperty: !whatever,
    visibilityProperty: !whatever,
    contentVisibilityAuto: true,
  })

/** Whether style hides `element` or one of its ancestors, whatever its size; not what is only not rendered yet. */
export const hiddenByStyle = (element: Element) => !isRendered(element) && !isSkipped(element)

/**
 * Whether `element`, which is not rendered, only waits for being opened or scrolled to: then the innermost element around it that is
 * rendered does not render what is in it. That markup hides it there too can be seen without asking for style.
 */
function isSkipped(element: Element): boolean {
  if (closest(element, hiddenByMarkup)) return false
  for (let at = outer(element); at; at = outer(at)) if (isRendered(at, true)) return skips(at)
  return false
}

const hiddenByMarkup = '[hidden=""],[style*="display:none"],[style*="display: none"]'

/** The element around `element` where it is rendered: its slot, parent or shadow host, or the frame that holds its document. */
function outer(element: Element): Element | null | undefined {
  const root = rootOf(element)
  return (
    slotOf(element) ??
    parentOf(element) ??
    (root instanceof ShadowRoot ? root.host : holderOf((root as Document).defaultView!)?.frame)
  )
}

/** A closed `details`, or content that style skips: always, or while it is off screen, when nothing in it is rendered. */
const skips = once(
  (around) =>
    matches(around, 'details:not([open])') ||
    (getComputedStyle(around).contentVisibility !== 'visible' &&
      ![...childrenOf(around)].some((child) => isRendered(child, true))),
)

/**
 * Whether a buyer can see `element`: rendered, not transparent, not clipped away, not off the page, not without size.
 * @param mayBeEmpty accept an element without size, such as an image or a Brick that is still loading
 */
export function isVisible(element: Element, mayBeEmpty = false): boolean {
  if (tagOf(element) === 'area') return isVisible(mappedImage(element) ?? element, true)
  shown ??= frameIsVisible(window)
  if (!shown || !isRendered(element)) return shown && isSkipped(element)
  const box = boxOf(element)
  if (!mayBeEmpty && !hasSize(box)) return false
  if (isOffPage(box) && box.width > 0) return false
  const { cut, opacity, back } = surroundingsOf(element)
  return !cut && opacity >= 0.05 && hasInk(element, back)
}

const hasSize = ({ width, height }: DOMRect) => width > 1 && height > 1

/** Whether this frame is visible. Computed once. */
let shown: boolean | undefined

/** The image that an image map's area belongs to. */
function mappedImage(area: Element): Element | null | undefined {
  const map = parentOf(area)
  return map && all(rootOf(area) as Root, `img[usemap="#${CSS.escape(attribute(map, 'name'))}"]`)[0]
}

/**
 * The element's box; that of its first visible child when it has none, as a link around an image or
 * a block may not.
 */
function boxOf(element: Element): DOMRect {
  const own = rectOf(element)
  const seen = () => [...childrenOf(element)].find((child) => isRendered(child) && hasSize(rectOf(child)))
  return hasSize(own) ? own : rectOf(seen() ?? element)
}

function isOffPage(box: DOMRect): boolean {
  const left = box.left + scrollX
  if (left + box.width <= 0 || box.bottom + scrollY <= 0) return true
  return left >= innerWidth && left >= (document.scrollingElement?.scrollWidth ?? 0)
}

/** The combined effect of an element and its ancestors. */
interface Surroundings {
  opacity: number
  /** The element is clipped to nothing: by a clip or filter, or by an ancestor without size that hides overflow. */
  cut: boolean
  /** Its descendants are clipped to nothing. */
  inside: boolean
  /** The colour behind its text, unless it is a picture's, or that of whatever it may be moved in front of. */
  back: string | false
}

/** Hundreds of elements may share hundreds of ancestors. */
const surroundingsOf = once((element): Surroundings => {
  const around = parentOf(element)
  return within(
    around
      ? surroundingsOf(around)
      : {
          opacity: 1,
          cut: false,
          inside: false,
          back: document === rootOf(element) && window === top && 'rgb(255, 255, 255)',
        },
    element,
  )
})

function within(around: Surroundings, at: Element): Surroundings {
  const style = getComputedStyle(at)
  const cut =
    around.inside ||
    /opacity\(0[%)]/.test(style.filter) ||
    (/^rect\(([01]px,? ?){4}\)/.test(style.clip) && /^[af]/.test(style.position)) ||
    // `clip` cuts what is absolute or fixed. The last alternative: a polygon whose corners are all the same point.
    /^inset\((50|[^r]*100)%|^circle\(0|^polygon\(([^,]+)(, \2)+\)$/.test(style.clipPath)
  return {
    opacity: around.opacity * +style.opacity,
    cut,
    back:
      style.backgroundImage === 'none' &&
      (isClear(style.backgroundColor)
        ? style.position === 'static' && (tagOf(at) !== 'body' || style.color !== around.back) && around.back
        : style.backgroundColor),
    inside:
      cut || (/hidden|clip/.test(style.overflow) && style.display !== 'contents' && !hasSize(rectOf(at)) && tagOf(at) !== 'body'),
  }
}

const isClear = (colour: string) => /^rgba.+ 0\)$/.test(colour)

/** Whether the element is or has an image, or text with a size and a colour other than that behind it. */
function hasInk(element: Element, back: string | false): boolean {
  const style = getComputedStyle(element)
  const colour = style.webkitTextFillColor
  return (
    matches(element, 'img,iframe,:has(img,svg,picture)') ||
    (Number.parseFloat(style.textIndent) > -500 &&
      Number.parseFloat(style.fontSize) >= 1 &&
      (style.backgroundClip === 'text' ||
        (!isClear(colour) && (colour !== back || childrenOf(element).length > 0 || /dark/.test(style.colorScheme)))))
  )
}

/** Whether the reachable frames around this document are visible. */
function frameIsVisible(view: Window): boolean {
  const holder = holderOf(view)
  if (!holder) return true
  if (!isRendered(holder.frame)) return isSkipped(holder.frame)
  return hasSize(rectOf(holder.frame)) && frameIsVisible(holder.outer)
}
