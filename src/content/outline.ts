/**
 * Outlines one element of the page when the tester asks for it. The outline is drawn in a closed
 * shadow root in the top layer, so that the page's styles do not apply to it and no dialog covers
 * it, and is removed after `shownFor`. Nothing else on the page is changed.
 */
import { findElement } from './find-element.ts'

/** Milliseconds. */
const shownFor = 6000
let remove: (() => void) | undefined

/**
 * @param selector one selector per frame or shadow root, outermost first
 * @returns whether the element was found and is shown
 */
function outline(selector: string[]): boolean {
  remove?.()
  const element = findElement(selector)
  if (!element) return false
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const view = element.ownerDocument
  const host = view.createElement('div')
  host.setAttribute('popover', 'manual')
  host.style.cssText =
    'all:initial;position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:none;border:0;padding:0;margin:0;z-index:2147483647'
  const box = view.createElement('div')
  box.style.cssText = `position:absolute;box-sizing:border-box;border:3px solid #d93025;border-radius:6px;box-shadow:0 0 0 3px #fff,0 0 0 100vmax rgb(0 0 0 / .28);${still ? '' : 'transition:opacity .2s;'}`
  host.attachShadow({ mode: 'closed' }).append(box)
  ;(view.documentElement ?? view).append(host)
  host.showPopover?.()

  let frame = 0
  const follow = () => {
    const { left, top, width, height } = boxOf(element)
    const gap = 5
    box.style.left = `${left - gap}px`
    box.style.top = `${top - gap}px`
    box.style.width = `${width + 2 * gap}px`
    box.style.height = `${height + 2 * gap}px`
    frame = requestAnimationFrame(follow)
  }
  follow()
  const timer = setTimeout(() => remove?.(), shownFor)
  remove = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    host.remove()
    remove = undefined
  }
  return true
}

/** The element's box; for a hidden element, which has none, the box of its nearest visible ancestor. */
function boxOf(element: Element): DOMRect {
  let box = element.getBoundingClientRect()
  for (let around = element.parentElement; around && box.width === 0 && box.height === 0; around = around.parentElement)
    box = around.getBoundingClientRect()
  return box
}

// Injected before each use; the first one stays, because it knows the outline that it has to remove.
if (!Object.hasOwn(globalThis, 'semaforoOutline')) Object.assign(globalThis, { semaforoOutline: outline })
export default true
