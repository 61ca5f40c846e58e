/** The page's text, passage by passage, and its comments; one walk over the text nodes of every tree. */
import { attribute, innerTextOf, parentOf, type Root, tagOf, textOf } from './dom'
import { hiddenByStyle } from './visibility'

export interface Passage {
  element: Element
  text: string
}

const limits = { textNodes: 60_000, passages: 400, length: 320 }
const unread = /^(script|style|noscript|template|textarea|title)$/

/** What may hold the figure behind a label. */
const inlineParts = /^(span|b|strong|em|i|td|dd|div|small|output|label|a)$/

const treeWalker = Document.prototype.createTreeWalker

/**
 * Passages of which `interesting` says that a requirement may want them. A label and its figure often stand in elements of their own, so a
 * short text is widened to the smallest element around it that reads as a line.
 */
export function readPassages(roots: Root[], interesting: RegExp): Passage[] {
  const found = new Map<Element, Passage>()
  for (const root of roots) {
    const walker = treeWalker.call(document, root, NodeFilter.SHOW_TEXT)
    for (let left = limits.textNodes; left > 0 && walker.nextNode() && found.size < limits.passages; left--) {
      const own = textOf(walker.currentNode) ?? ''
      if (own.length < 2 || !interesting.test(own)) continue
      const parent = parentOf(walker.currentNode)
      if (!parent || unread.test(tagOf(parent))) continue
      // Words that are hidden are taken alone: beside visible ones they would be believed.
      const element = hiddenByStyle(parent) ? parent : widen(parent)
      if (!found.has(element)) found.set(element, { element, text: lineOf(element) })
    }
  }
  return [...found.values()]
}

/** The element's text as a buyer sees it, and what stands right behind it when it is a bare label. */
function lineOf(element: Element): string {
  const own = seenText(element).trim()
  const next = element.nextElementSibling
  const isLabel =
    own.length < 40 &&
    !/\d/.test(own) &&
    next !== null &&
    !/^h[1-6]$/.test(tagOf(element)) &&
    inlineParts.test(tagOf(next)) &&
    !hiddenByStyle(next)
  const behind = isLabel ? seenText(next) : ''
  return `${own} ${behind.trim().length < 60 ? behind : ''}`.replace(/\s+/g, ' ').trim().slice(0, limits.length)
}

/** Without what style hides; of a hidden element, all of it. */
const seenText = (element: Element) => (element instanceof HTMLElement && innerTextOf(element)) || textOf(element) || ''

/** At most two steps up, while the text stays one line. */
function widen(element: Element): Element {
  let at = element
  for (let step = 0; step < 2; step++) {
    const around = parentOf(at)
    if (
      !around ||
      /^(body|html|main|form|option|select|table|tbody)$/.test(tagOf(around)) ||
      attribute(around, 'role') === 'main'
    )
      break
    if ((textOf(around) ?? '').length > 160) break
    at = around
  }
  return at
}

/** Texts of the comments, which a buyer does not see and a browser was sent all the same. */
export function readComments(roots: Root[]): { parent: Element | null; text: string }[] {
  const found: { parent: Element | null; text: string }[] = []
  for (const root of roots) {
    const walker = treeWalker.call(document, root, NodeFilter.SHOW_COMMENT)
    while (walker.nextNode() && found.length < 2000) {
      found.push({ parent: parentOf(walker.currentNode), text: (textOf(walker.currentNode) ?? '').slice(0, 100_000) })
    }
  }
  return found
}
