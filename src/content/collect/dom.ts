/**
 * Reading a document that may be hostile. A page can shadow properties of `document` and of forms with named elements
 * (`<img name="body">`, `<input name="attributes">`) in every script world, so the prototypes' own methods are called.
 */

import type { TellingQuery } from '../../engine/snapshot/candidates.ts'
import { redactText, redactUrl, snippetOf } from '../../engine/snapshot/redact.ts'
import type { Where } from '../../engine/snapshot/types.ts'
import { upTo } from './limits.ts'

export type Root = Document | ShadowRoot

// A script that uses few of these carries no others.
/* @__NO_SIDE_EFFECTS__ */
const getter = <Target, Value>({ prototype }: { prototype: Target }, key: keyof Target) => {
  const get = Object.getOwnPropertyDescriptor(prototype, key)!.get!
  return (target: Target) => get.call(target) as Value
}

export const ofElement = Element.prototype
const elementAttribute = ofElement.getAttribute

/** 1 of an element, 9 of a document. Such constants stand as numbers, because their names would be sent into every page. */
export const nodeTypeOf = getter<Node, number>(Node, 'nodeType')

/**
 * All elements below `root` that match. `root` may belong to another frame, so no `instanceof`; of what the page has taken out meanwhile it
 * is an element.
 */
export const all = (root: Root, selector: string) =>
  (({ 1: ofElement, 9: Document.prototype })[nodeTypeOf(root)] ?? DocumentFragment.prototype).querySelectorAll.call(
    root,
    selector,
  ) as NodeListOf<Element>

/** An attribute's text, or `''`. Never used for `value`. */
export const attribute = (element: Element, name: string) => elementAttribute.call(element, name) ?? ''

/** The name by which a control is submitted. `getAttribute` might give another namespace's instead. */
export const nameOf = (element: Element) => ofElement.getAttributeNS.call(element, null, 'name') ?? ''

export const hasAttribute = (element: Element, name: string) => elementAttribute.call(element, name) !== null

/** Looking up an attribute takes the browser as long as there are others: thousands on one element would take minutes. */
export const attributeNames = (element: Element) => upTo('elements', ofElement.getAttributeNames.call(element), 200)
export const parentOf = getter<Node, Element | null>(Node, 'parentElement')
export const textOf = getter<Node, string | null>(Node, 'textContent')
export const styleSheetsOf = getter<Document, StyleSheetList>(Document, 'styleSheets')
export const titleOf = getter<Document, string>(Document, 'title')
export const readyStateOf = getter<Document, DocumentReadyState>(Document, 'readyState')
export const contentTypeOf = getter<Document, string>(Document, 'contentType')
export const rootElementOf = getter<Document, Element | null>(Document, 'documentElement')
export const baseOf = getter<Node, string>(Node, 'baseURI')

export const innerTextOf = getter<HTMLElement, string>(HTMLElement, 'innerText')
export const slotOf = getter<Element, Element | null>(Element, 'assignedSlot')
export const nextOf = getter<Element, Element | null>(Element, 'nextElementSibling')
export const previousOf = getter<Element, Element | null>(Element, 'previousElementSibling')

/** Methods of the prototypes: these also work on a form whose fields are called `matches` or `closest`. */
export const matches = (element: Element, selector: string) => ofElement.matches.call(element, selector)
export const closest = (element: Element, selector: string) => ofElement.closest.call(element, selector)
export const contains = (element: Node, inner: Node) => Node.prototype.contains.call(element, inner)
export const rootOf = (element: Node) => Node.prototype.getRootNode.call(element)
export const queryIn = (element: Element, selector: string) => ofElement.querySelector.call(element, selector)
export const queryAllIn = (element: Element, selector: string) => [...ofElement.querySelectorAll.call(element, selector)]
export const rectOf = (element: Element) => ofElement.getBoundingClientRect.call(element)
export const firstChildOf = getter<Element, Element | null>(Element, 'firstElementChild')
export const childrenOf = getter<Element, HTMLCollection>(Element, 'children')
export const tagOf = getter<Element, string>(Element, 'localName')

/**
 * Gives at each call the next node of a kind (1: elements, 4: texts, 128: comments, -1: all) below `root`, in document order. For long
 * walks, in which a generator takes as long as the browser.
 */
export function walk(root: Node, kind: number): () => Node | null {
  const walker = Document.prototype.createTreeWalker.call(document, root, kind)
  return () => TreeWalker.prototype.nextNode.call(walker)
}

/**
 * `read`, of each element once: thousands may ask it of the one around them, which may hold a megabyte.
 */
/* @__NO_SIDE_EFFECTS__ */
export function once<Value>(read: (element: Element) => Value): (element: Element) => Value {
  const known = new WeakMap<Element, Value>()
  return (element) => {
    if (!known.has(element)) known.set(element, read(element))
    return known.get(element)!
  }
}

/** All nodes of a kind below `root`, in document order. */
export function* nodesIn(root: Node, kind: number): Generator<Node> {
  const next = walk(root, kind)
  for (let node = next(); node; node = next()) yield node
}

/** An element's text, not yet redacted; without text, its `aria-label` or `title`. */
export function wordsOf(element: Element): string {
  const text = textOf(element)!.slice(0, 2000)
  return text.trim() ? text : (attribute(element, 'aria-label') || attribute(element, 'title')).trim()
}

/** `address` resolved against the document, or `''` when it is none. */
export function resolve(address: string, base: string): string {
  const trimmed = address.trim()
  return trimmed && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : ''
}

/** Resource timing entries, including those of elements that were removed; the first 2000. */
export const resources = () => upTo('resources', performance.getEntriesByType('resource') as PerformanceResourceTiming[], 2000)

/** What is kept of an address's query: whether it marks a subscription plan or a test order. */
export const tellingQuery = (address: string): TellingQuery =>
  /[?&]preapproval_plan_id=/.test(address) ? 'plan' : /[?&]order_id=ORDTST/.test(address) ? 'test' : ''

/** The frame element that holds this window and the window around it; null when the parent is of another origin. */
export function holderOf(view: Window): { frame: Element; outer: Window } | null {
  try {
    const frame = view.frameElement
    const outer = frame?.ownerDocument.defaultView
    return frame && outer ? { frame, outer } : null
  } catch {
    return null
  }
}

/** Selectors that lead from the outermost reachable document to this frame. */
function framePath(view: Window): string[] {
  const holder = holderOf(view)
  return holder ? [...framePath(holder.outer), ...hops(holder.frame)] : []
}

let here: Where | undefined

/** Where this document is. Cached, because it is asked for every element. */
export const whereIsDocument = (): Where =>
  (here ??= { frame: redactUrl(location.href), selector: framePath(window), snippet: '' })

/** Where `element` is, for people and for the outline. */
export function whereIs(element: Element): Where {
  const around = whereIsDocument()
  return { ...around, selector: [...around.selector, ...hops(element)], snippet: snippet(element) }
}

const snippet = (element: Element) => snippetOf(tagOf(element), attributeNames(element), (name) => attribute(element, name))

const positions = new WeakMap<Element, number>()

/**
 * Position among the siblings with the same tag, from 1. Cached, because thousands of siblings may
 * be asked one after the other.
 */
function positionOf(element: Element): number {
  let position = 1
  for (let before = previousOf(element); before; before = previousOf(before)) {
    if (tagOf(before) !== tagOf(element)) continue
    const known = positions.get(before)
    if (known) {
      position += known
      break
    }
    position++
  }
  positions.set(element, position)
  return position
}

/** One selector per shadow root, outermost first. */
function hops(element: Element): string[] {
  const root = rootOf(element)
  const own = selectorIn(element, root as Root)
  return root instanceof ShadowRoot ? [...hops(root.host), own] : [own]
}

const selectors = new WeakMap<Element, string>()

/**
 * A selector that matches only `element` in its root: its id, else a path from the nearest ancestor
 * with one. Cached for the path.
 */
function selectorIn(element: Element, root: Root): string {
  const path: Element[] = []
  let found = ''
  for (let at: Element | null = element; at && !found; at = parentOf(at)) {
    found = selectors.get(at) ?? idIn(at, root)
    path.push(at)
  }
  for (const [index, step] of path.reverse().entries()) {
    if (index || !found) found = `${found && `${found} > `}${CSS.escape(tagOf(step))}:nth-of-type(${positionOf(step)})`
    selectors.set(step, found)
  }
  return found
}

function idIn(element: Element, root: Root): string {
  const id = attribute(element, 'id')
  const selector = id && redactText(id, 100) === id ? `#${CSS.escape(id)}` : ''
  return selector && all(root, selector).length === 1 ? selector : ''
}
