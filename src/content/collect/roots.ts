/** Every tree of a document that a buyer may see: the document and its shadow roots, open and closed. */
import { all, type Root, tagOf } from './dom'

interface WithClosedRoots {
  openOrClosedShadowRoot?: () => ShadowRoot | null
}

const extensionDom = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }).chrome
  ?.dom

/** Built-in elements that may carry a shadow root (DOM standard); custom elements have a hyphen in their name. */
const possibleHosts = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/

function shadowRootOf(element: Element): ShadowRoot | null {
  if (!possibleHosts.test(tagOf(element))) return null
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return null
  if (extensionDom) return extensionDom.openOrClosedShadowRoot(element)
  return (element as Element & WithClosedRoots).openOrClosedShadowRoot?.() ?? element.shadowRoot
}

/** The shadow root of any element, for the highlighter's way back along a selector. */
export const openShadow = shadowRootOf

/**
 * Visits every live element once, in document order per tree. What a `<template>` or `<noscript>` holds is not live and not seen.
 * @returns the trees themselves, for selectors that are cheaper in the browser's own hands
 */
export function walk(document: Document, visit: (element: Element) => void): Root[] {
  const roots: Root[] = [document]
  for (let index = 0; index < roots.length; index++) {
    for (const element of all(roots[index]!, '*')) {
      visit(element)
      const shadow = shadowRootOf(element)
      if (shadow) roots.push(shadow)
    }
  }
  return roots
}
