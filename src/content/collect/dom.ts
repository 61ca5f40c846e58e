/**
 * Reading a document that may be hostile. A page can shadow properties of `document` and of forms with named elements
 * (`<img name="body">`, `<input name="attributes">`), in every script world; so the prototypes' own methods are used.
 */

import type { TellingQuery } from '../../engine/snapshot/raw.ts'
import { redactText, redactUrl, snippetOf } from '../../engine/snapshot/redact.ts'
import type { Where } from '../../engine/snapshot/types.ts'

export type Root = Document | ShadowRoot

const getter = <Target, Value>({ prototype }: { prototype: Target }, key: keyof Target) => {
  const get = Object.getOwnPropertyDescriptor(prototype, key)!.get!
  return (target: Target) => get.call(target) as Value
}

const inDocument = Document.prototype.querySelectorAll
const inFragment = DocumentFragment.prototype.querySelectorAll
const ofElement = Element.prototype
const elementAttribute = ofElement.getAttribute

const nodeTypeOf = getter<Node, number>(Node, 'nodeType')

/** All elements below `root` that match. `root` may belong to another frame, so no `instanceof`. */
export const all = (root: Root, selector: string) =>
  (nodeTypeOf(root) === Node.DOCUMENT_NODE ? inDocument : inFragment).call(root, selector) as NodeListOf<Element>

/** An attribute's text, or `''`. Never used for `value`. */
export const attribute = (element: Element, name: string) => elementAttribute.call(element, name) ?? ''

export const hasAttribute = (element: Element, name: string) => elementAttribute.call(element, name) !== null

export const attributeNames = (element: Element) => ofElement.getAttributeNames.call(element)
export const parentOf = getter<Node, Element | null>(Node, 'parentElement')
export const textOf = getter<Node, string | null>(Node, 'textContent')
export const styleSheetsOf = getter<Document, StyleSheetList>(Document, 'styleSheets')
export const titleOf = getter<Document, string>(Document, 'title')
export const readyStateOf = getter<Document, DocumentReadyState>(Document, 'readyState')
export const contentTypeOf = getter<Document, string>(Document, 'contentType')
export const rootElementOf = getter<Document, Element | null>(Document, 'documentElement')
export const baseOf = getter<Node, string>(Node, 'baseURI')

export const innerTextOf = getter<HTMLElement, string>(HTMLElement, 'innerText')
export const nextOf = getter<Element, Element | null>(Element, 'nextElementSibling')
export const previousOf = getter<Element, Element | null>(Element, 'previousElementSibling')

/** Methods of the prototypes, safe also on a form whose fields are called `matches` or `closest`. */
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

const { createTreeWalker } = Document.prototype
const { nextNode } = TreeWalker.prototype

/** All nodes of a kind below `root`, in the order of the page. */
export function* nodesIn(root: Root, kind: number): Generator<Node> {
  const walker = createTreeWalker.call(document, root, kind)
  for (let node = nextNode.call(walker); node; node = nextNode.call(walker)) yield node
}

/** An element's words, not yet redacted: its text, else what assistive technology would read. */
export function wordsOf(element: Element): string {
  const text = textOf(element)!.slice(0, 2000)
  return text.trim() ? text : (attribute(element, 'aria-label') || attribute(element, 'title')).trim()
}

/** `address` resolved against the document, or `''` when it is none. */
export function resolve(address: string, base: string): string {
  const trimmed = address.trim()
  return trimmed && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : ''
}

/** What the browser lists of all that the page loaded, whether its element is still there or not; the first two thousand. */
export const resources = () => performance.getEntriesByType('resource').slice(0, 2000) as PerformanceResourceTiming[]

/** The little that is handed over of an address's query. */
export const tellingQuery = (address: string): TellingQuery =>
  /[?&]preapproval_plan_id=/.test(address) ? 'plan' : /[?&]order_id=ORDTST/.test(address) ? 'test' : ''

/** The element that holds this window's document, and the window in which it stands; none where the parent is of another origin. */
export function holderOf(view: Window): { frame: Element; outer: Window } | null {
  try {
    const frame = view.frameElement
    const outer = frame?.ownerDocument.defaultView
    return frame && outer ? { frame, outer } : null
  } catch {
    return null
  }
}

/** Hops from this window's top document to this frame, as far as the parents can be reached. */
function framePath(view: Window): string[] {
  const holder = holderOf(view)
  return holder ? [...framePath(holder.outer), ...hops(holder.frame)] : []
}

let here: Where | undefined

/** Where this document itself stands. Found out once: it is asked a thousand times. */
export const whereIsDocument = (): Where =>
  (here ??= { frame: redactUrl(location.href), selector: framePath(window), snippet: '' })

/** Where `element` stands, for a person and for the highlighter. */
export function whereIs(element: Element): Where {
  const { frame, selector } = whereIsDocument()
  return { frame, selector: [...selector, ...hops(element)], snippet: snippet(element) }
}

/** Each attribute is read when it is shown, so what a field holds is not read at all. */
const snippet = (element: Element) =>
  snippetOf(
    tagOf(element),
    attributeNames(element).map((name) => ({
      name,
      get value() {
        return attribute(element, name)
      },
    })),
  )

const positions = new WeakMap<Element, number>()

/** Position among the siblings of its name. Remembered, as thousands of siblings may be asked one after the other. */
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

/** A selector that finds `element` and nothing else in its root: its id, else a path from the nearest one. Remembered for all on the path. */
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
