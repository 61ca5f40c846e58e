/** Finds an element again by the selectors that the collector gave it. */
import { all, type Root } from './collect/dom.ts'
import { openShadow } from './collect/roots.ts'

/**
 * Follows the selectors into same-origin frames and shadow roots.
 * @param selector one for each frame or shadow root, outermost first
 */
export function findElement(selector: readonly string[]): Element | null {
  let root: Root | null = document
  let element: Element | null = null
  for (const hop of selector) {
    if (!root) return null
    try {
      element = all(root, hop)[0] ?? null
    } catch {
      return null
    }
    if (!element) return null
    root = openShadow(element) ?? (element as HTMLIFrameElement).contentDocument ?? null
  }
  return element
}
