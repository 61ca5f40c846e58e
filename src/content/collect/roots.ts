/** Every tree of a document that a buyer may see: the document and its shadow roots, open and closed. */
import { mapYielding } from '../yield-to-page.ts'
import { all, firstChildOf, nodesIn, type Root, tagOf } from './dom.ts'

/** Firefox's elements, as an extension sees them. */
interface WithClosedRoots extends Element {
  openOrClosedShadowRoot: ShadowRoot | null
}

const extensionDom =
  import.meta.env.MODE !== 'firefox' &&
  (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }).chrome?.dom

/** Built-in elements that may carry a shadow root (DOM standard), common ones first; custom elements have a hyphen in their name. */
const builtIn = 'div,span,p,section,h1,h2,h3,h4,h5,h6,article,aside,blockquote,body,footer,header,main,nav'
const possibleHost = new RegExp(`^(${builtIn.replaceAll(',', '|')})$|-`)
/** Hosts by the browser's own selector engine: empty ones, and custom elements among what is not an everyday element. */
const likelyHosts = [`:empty:is(${builtIn})`, `:not(a,td,li,${builtIn},b,ul,tr,input,option,label,button,img,path,script)`]

/** So many elements are looked at one by one; a call for each of a hundred thousand would stop the page. */
const nearest = 10_000

/** The shadow root of `element`, also a closed one. */
export function openShadow(element: Element): ShadowRoot | null {
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !possibleHost.test(tagOf(element))) return null
  if (extensionDom) return extensionDom.openOrClosedShadowRoot(element)
  return import.meta.env.MODE === 'firefox' ? (element as WithClosedRoots).openOrClosedShadowRoot : element.shadowRoot
}

export interface Trees {
  roots: Root[]
  /** The first elements of all trees, for what has to be looked at one by one. */
  near: Element[]
}

/** What a `<template>` or `<noscript>` holds is not live and not seen. */
export async function findTrees(document: Document): Promise<Trees> {
  const roots: Root[] = [document]
  const near: Element[] = []
  for (const root of roots) {
    // An element of words alone is no host: what stands in a host is hidden, or placed by it.
    const hosts = new Set(await mapYielding(likelyHosts, (selector) => all(root, selector)))
    for (const node of nodesIn(root, NodeFilter.SHOW_ELEMENT)) {
      if (near.length >= nearest) break
      near.push(node as Element)
      if (firstChildOf(node as Element)) hosts.add(node as Element)
    }
    const shadows = await mapYielding(hosts, (host) => [openShadow(host)])
    for (const shadow of shadows) if (shadow) roots.push(shadow)
  }
  return { roots, near }
}
