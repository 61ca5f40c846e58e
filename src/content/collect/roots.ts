/** Finds every tree that a buyer may see: the document and its shadow roots, open and closed. */
import { mapYielding } from '../yield-to-page.ts'
import { all, firstChildOf, type Root, tagOf, walk } from './dom.ts'
import { reached } from './limits.ts'

/** Elements as Firefox shows them to extensions. */
export interface WithClosedRoots extends HTMLElement {
  openOrClosedShadowRoot: ShadowRoot | null
}

export const extensionDom =
  import.meta.env.MODE !== 'firefox' &&
  (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }).chrome?.dom

/**
 * Built-in elements that may have a shadow root (DOM standard), common ones first; custom elements
 * have a hyphen in their name.
 */
const builtIn = 'div,span,p,section,h1,h2,h3,h4,h5,h6,article,aside,blockquote,body,footer,header,main,nav'
const possibleHost = new RegExp(`^(${builtIn.replaceAll(',', '|')})$|-`)
/** Selectors for likely hosts: empty elements, and elements other than the common ones, custom elements among them. */
const likelyHosts = [`:empty:is(${builtIn})`, `:not(a,td,li,${builtIn},b,ul,tr,input,option,label,button,img,path,script)`]

/** How many elements are looked at one by one; a call for each of 100,000 would block the page. */
const nearest = 10_000

/** The shadow root of `element`, also a closed one. */
export function openShadow(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement) || !possibleHost.test(tagOf(element))) return null
  if (extensionDom) return extensionDom.openOrClosedShadowRoot(element)
  return import.meta.env.MODE === 'firefox' ? (element as WithClosedRoots).openOrClosedShadowRoot : element.shadowRoot
}

export interface Trees {
  roots: Root[]
  /** The first elements of all trees, for checks that need each element. */
  near: Element[]
}

/** Leaves out the content of `<template>` and `<noscript>`, which is not live. */
export async function findTrees(document: Document): Promise<Trees> {
  const roots: Root[] = [document]
  const near: Element[] = []
  for (const root of roots) {
    // Elements with nothing but text are skipped: what stands in a shadow host is hidden, or slotted.
    const hosts = new Set(await mapYielding(likelyHosts, (selector) => all(root, selector)))
    const next = walk(root, 1) as () => Element | null
    let element = next()
    for (; element && near.length < nearest; element = next()) {
      near.push(element)
      if (firstChildOf(element)) hosts.add(element)
    }
    if (element) reached('elements')
    const shadows = await mapYielding(hosts, (host) => [openShadow(host)])
    for (const shadow of shadows) if (shadow) roots.push(shadow)
  }
  return { roots, near }
}
