/** Lines of the page's text that may be about prices, instalments or the result of a payment. */
import type { PassageCandidate } from '../../engine/snapshot/candidates.ts'
import { redactText } from '../../engine/snapshot/redact.ts'
import { mapYielding } from '../yield-to-page.ts'
import {
  closest,
  firstChildOf,
  innerTextOf,
  matches,
  nextOf,
  once,
  parentOf,
  queryAllIn,
  queryIn,
  tagOf,
  textOf,
  whereIs,
} from './dom.ts'
import { hiddenByStyle, isRendered, isVisible } from './visibility.ts'

const limits = { passages: 400, length: 320 }

/** Elements that may hold the figure after a label. */
const inlineParts = /^(span|b|strong|em|i|td|dd|div|small|output|label|a)$/

/** Each line once, by its element. */
export type Lines = Map<Element, string>

export const isFull = (lines: Lines) => lines.size === limits.passages

/**
 * Adds the line that a found text belongs to. A label and its figure are often separate elements,
 * so a short text is widened to the smallest ancestor that reads as a line. Hidden text is not
 * widened: joined with visible text it would count as visible.
 */
export function addLine(lines: Lines, parent: Element): void {
  // Of thousands of texts in one element only the first asks for the text around them.
  if (isFull(lines) || lines.has(parent)) return
  const element = hiddenByStyle(parent) ? parent : widen(parent)
  if (!lines.has(element)) lines.set(element, lineOf(element))
}

export const readPassages = (lines: Lines): Promise<PassageCandidate[]> =>
  mapYielding(lines, ([element, text]) => [readPassage(element, text)])

function readPassage(element: Element, text: string): PassageCandidate {
  const inOption = tagOf(element) === 'option'
  // An option has no box of its own; its `select` has.
  const visible = isVisible((inOption && closest(element, 'select')) || element)
  const size = visible ? sizeOf(element) : 0
  const sizeAt = (words: RegExp) => {
    const said = visible && words.exec(text)
    return said ? sizeOf(innermost(element, said[0].slice(0, 3))) : size
  }
  return {
    where: whereIs(element),
    text,
    inOption,
    size,
    cftSize: sizeAt(/\bc\.?\s?f\.?\s?t|\bcosto f/i),
    teaSize: sizeAt(/\bt\.?\s?e\.?\s?a(?![a-z])|\btasa ef/i),
    headline: isHeadline(element),
    visible,
  }
}

/** In pixels; 0 of an element that is not rendered. */
const sizeOf = (element: Element) => (isRendered(element, true) ? Number.parseFloat(getComputedStyle(element).fontSize) : 0)

/** The innermost element with the words, as one line may mix font sizes. */
const innermost = (element: Element, words: string) =>
  queryAllIn(element, '*')
    .reverse()
    .find((each) => !firstChildOf(each) && textOf(each)!.includes(words)) ?? element

const isHeadline = (element: Element) =>
  matches(element, 'h4,strong') ||
  !!(
    closest(
      element,
      'h1,h2,h3,[role=alert],[role=status],[class*=alert i],[class*=message i],[class*=result i],[class*=success i],[class*=error i]',
    ) ?? queryIn(element, 'h1,h2,h3')
  )

/** The element's text as a buyer sees it, followed by the next element's when this one is a bare label. */
function lineOf(element: Element): string {
  const own = seenText(element).trim()
  const next = nextOf(element)
  const isLabel =
    own.length < 40 &&
    !/\d/.test(own) &&
    next !== null &&
    !/^h[1-6]$/.test(tagOf(element)) &&
    inlineParts.test(tagOf(next)) &&
    !hiddenByStyle(next)
  const behind = isLabel ? seenText(next) : ''
  return redactText(`${own} ${behind.trim().length < 60 ? behind : ''}`.slice(0, 4000), limits.length)
}

/** The text that style does not hide; all text of an element that is hidden or not rendered. */
const seenText = (element: Element) =>
  (element instanceof HTMLElement && isRendered(element) && innerTextOf(element)) || textOf(element)!

/** All text of the line that an element belongs to, including hidden text. */
export const lineAround = (element: Element) => textOf(widen(element))!

const isLong = once((element) => textOf(element)!.length > 160)

/** Goes up at most two ancestors, while the text stays one line. */
function widen(element: Element): Element {
  let at = element
  for (let step = 0; step < 2; step++) {
    const around = parentOf(at)
    if (!around || matches(around, 'body,html,main,form,option,select,table,tbody,[role=main]')) break
    // What is not rendered yet is a line of its own: joined with rendered text it would be left out as hidden.
    if (isLong(around) || isRendered(around, true) !== isRendered(at, true)) break
    at = around
  }
  return at
}
