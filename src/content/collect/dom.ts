/**
 * Reading a document that may be hostile. A page can shadow properties of `document` and of forms with named elements
 * (`<img name="body">`, `<input name="attributes">`), in every script world; so the prototypes' own methods are used.
 */
import { cut, redactUrl, snippetOf } from '../../snapshot/redact'
import type { Where } from '../../snapshot/types'

export type Root = Document | ShadowRoot

const getter = <Target, Value>(prototype: Target, key: keyof Target) => {
  const get = Object.getOwnPropertyDescriptor(prototype, key)!.get!
  return (target: Target) => get.call(target) as Value
}

const inDocument = Document.prototype.querySelectorAll
const inFragment = DocumentFragment.prototype.querySelectorAll
const elementAttribute = Element.prototype.getAttribute

const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType')

/** All elements below `root` that match. `root` may belong to another frame, so no `instanceof`. */
export const all = (root: Root, selector: string) =>
  (nodeTypeOf(root) === Node.DOCUMENT_NODE ? inDocument : inFragment).call(root, selector) as NodeListOf<Element>

/** An attribute's text, or `''`. Never used for `value`. */
export const attribute = (element: Element, name: string) => elementAttribute.call(element, name) ?? ''

export const hasAttribute = (element: Element, name: string) => elementAttribute.call(element, name) !== null

export const attributesOf = getter<Element, NamedNodeMap>(Element.prototype, 'attributes')
export const parentOf = getter<Node, Element | null>(Node.prototype, 'parentElement')
export const textOf = getter<Node, string | null>(Node.prototype, 'textContent')
export const styleSheetsOf = getter<Document, StyleSheetList>(Document.prototype, 'styleSheets')
export const titleOf = getter<Document, string>(Document.prototype, 'title')
export const readyStateOf = getter<Document, DocumentReadyState>(Document.prototype, 'readyState')
export const contentTypeOf = getter<Document, string>(Document.prototype, 'contentType')
export const rootElementOf = getter<Document, Element | null>(Document.prototype, 'documentElement')
export const baseOf = getter<Node, string>(Node.prototype, 'baseURI')

export const innerTextOf = getter<HTMLElement, string>(HTMLElement.prototype, 'innerText')
export const nextOf = getter<Element, Element | null>(Element.prototype, 'nextElementSibling')
export const previousOf = getter<Element, Element | null>(Element.prototype, 'previousElementSibling')

/** Methods of the prototypes, safe also on a form whose fields are called `matches` or `closest`. */
export const matches = (element: Element, selector: string) => Element.prototype.matches.call(element, selector)
export const closest = (element: Element, selector: string) => Element.prototype.closest.call(element, selector)
export const contains = (element: Node, inner: Node) => Node.prototype.contains.call(element, inner)
export const rootOf = (element: Node) => Node.prototype.getRootNode.call(element)
export const queryIn = (element: Element, selector: string) => Element.prototype.querySelector.call(element, selector)
export const queryAllIn = (element: Element, selector: string) => [...Element.prototype.querySelectorAll.call(element, selector)]
export const rectOf = (element: Element) => Element.prototype.getBoundingClientRect.call(element)
export const childrenOf = getter<Element, HTMLCollection>(Element.prototype, 'children')
export const tagOf = getter<Element, string>(Element.prototype, 'localName')

/** An element's words, folded and cut: its text, else what assistive technology would read. */
export function wordsOf(element: Element, length = 160): string {
  const text = cut((textOf(element) ?? '').slice(0, 2000), length)
  return text || cut(attribute(element, 'aria-label') || attribute(element, 'title'), length)
}

/** `address` resolved against the document, or `''` when it is none. */
export function resolve(address: string, base: string): string {
  const trimmed = address.trim()
  return trimmed && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : ''
}

/** Hops from this window's top document to this frame, as far as the parents can be reached. */
function framePath(view: Window): string[] {
  let frame: Element | null = null
  try {
    frame = view.frameElement
  } catch {
    // A parent of another origin: the path begins here.
  }
  if (!frame?.ownerDocument.defaultView) return []
  return [...framePath(frame.ownerDocument.defaultView), ...hops(frame)]
}

let path: string[] | undefined

/** Where `element` stands, for a person and for the highlighter. */
export function whereIs(element: Element): Where {
  path ??= framePath(window)
  return { frame: redactUrl(location.href), selector: [...path, ...hops(element)], snippet: snippet(element) }
}

/** Where this document itself stands. */
export function whereIsDocument(): Where {
  path ??= framePath(window)
  return { frame: redactUrl(location.href), selector: path, snippet: '' }
}

const snippet = (element: Element) => snippetOf(tagOf(element), attributesOf(element))

/** One selector per shadow root, outermost first. */
function hops(element: Element): string[] {
  const root = rootOf(element)
  const own = selectorIn(element, root as Root)
  return root instanceof ShadowRoot ? [...hops(root.host), own] : [own]
}

/** A selector that finds `element` and nothing else in its root: its id, else a path from the nearest one. */
function selectorIn(element: Element, root: Root): string {
  const steps: string[] = []
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const id = attribute(at, 'id')
    if (id && id.length < 100 && all(root, `#${CSS.escape(id)}`).length === 1) {
      steps.unshift(`#${CSS.escape(id)}`)
      break
    }
    let position = 1
    for (let before = previousOf(at); before; before = previousOf(before)) {
      if (tagOf(before) === tagOf(at)) position++
    }
    steps.unshift(`${CSS.escape(tagOf(at))}:nth-of-type(${position})`)
  }
  return steps.join(' > ')
}
