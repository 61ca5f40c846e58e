/**
 * Where a page has what no picture may show: fields, frames that cannot be read, cards' numbers as text. All is looked up in one go, so that it is
 * of one moment. Reads no value, and changes nothing on the page.
 */

import { cardTexts } from '../../engine/snapshot/card-texts.ts'
import { inTop, type Mapping, type Rect } from '../../engine/snapshot/rects.ts'
import {
  all,
  childrenOf,
  nodesIn,
  nodeTypeOf,
  parentOf,
  type Root,
  rectOf,
  rootOf,
  slotOf,
  tagOf,
  textOf,
} from '../collect/dom.ts'
import { extensionDom, type WithClosedRoots } from '../collect/roots.ts'
import { isRendered } from '../collect/visibility.ts'

/** What people type or choose. Buttons are none. */
const fields =
  'input:not([type=hidden i],[type=submit i],[type=button i],[type=reset i],[type=image i]),select,textarea,[contenteditable]:not([contenteditable=false i]),[role=textbox],[role=combobox],[role=searchbox],[role=spinbutton],[role=listbox]'
/** What may show anything, and cannot be looked into. */
const unreadable = 'canvas,video,object,embed,fencedframe,portal'

/** Pages with more elements are not pictured: to look at each would hold them up. */
const elementsAtMost = 200_000

export interface Covered {
  /** What is to be covered, as it stands in the top document. */
  covers: Rect[]
  /** How each document that was looked into is found in the top one. */
  documents: Map<Document, Mapping>
  /** Why it cannot be known where everything is; null when it can. */
  unsure: 'zoomed' | 'too-large' | null
}

export function whatToCover(): Covered {
  const covered: Covered = { covers: [], documents: new Map(), unsure: null }
  let seen = 0
  lookInto(document, { x: 0, y: 0, clip: null })
  return covered

  function lookInto(root: Root, at: Mapping): void {
    if (nodeTypeOf(root) === Node.DOCUMENT_NODE) covered.documents.set(root as Document, at)
    const cover = (box: Rect) => {
      const rect = inTop(box, at)
      if (rect) covered.covers.push({ x: rect.x, y: rect.y, width: rect.width, height: rect.height })
    }
    if ((root as Document).designMode === 'on') cover({ x: 0, y: 0, width: innerWidth, height: innerHeight })
    for (const element of all(root, fields)) {
      if (oldZoom && !hasPlainZoom(element)) covered.unsure = 'zoomed'
      // What is typed may stand outside of the box of an element that can be edited.
      for (const box of [...boxesOf(element), ...textBoxes(element)]) cover(box)
    }
    for (const element of all(root, unreadable)) for (const box of boxesOf(element)) cover(box)
    for (const frame of all(root, 'iframe,frame')) {
      const inner = documentOf(frame)
      if (!inner || !isPlain(frame)) for (const box of boxesOf(frame)) cover(box)
      else if (isRendered(frame, true)) lookInto(inner, mappingOf(frame, at))
    }
    const texts = [...nodesIn(root, NodeFilter.SHOW_TEXT)].filter((node) => textOf(node)!.trim())
    for (const index of cardTexts(texts.map((node) => textOf(node)!))) {
      const around = parentOf(texts[index]!)
      if (around && childrenOf(around).length === 0) for (const box of boxesOf(around)) cover(box)
      for (const box of [...rangeBoxes(texts[index]!), ...cardBoxes(around)]) cover(box)
    }
    for (const node of nodesIn(root, NodeFilter.SHOW_ELEMENT)) {
      if (++seen > elementsAtMost) {
        covered.unsure = 'too-large'
        return
      }
      const shadow = rootIn(node as Element)
      if (shadow === 'unknown') for (const box of boxesOf(node as Element)) cover(box)
      else if (shadow) lookInto(shadow, at)
    }
  }
}

/** Boxes of an element that is rendered. */
const boxesOf = (element: Element): Rect[] => (isRendered(element, true) ? [rectOf(element)] : [])

/** Where the text in an element stands. Fields that the browser draws have none. */
const textBoxes = (element: Element): Rect[] => (/^(input|select|textarea)$/.test(tagOf(element)) ? [] : rangeBoxes(element))

function rangeBoxes(node: Node): Rect[] {
  const range = new Range()
  range.selectNodeContents(node)
  return [...range.getClientRects()]
}

/** The boxes around a card's number that have the form of a card: its preview shows the holder's name and the expiry date, too. */
function cardBoxes(number: Element | null): Rect[] {
  const found: Rect[] = []
  for (let at = number; at; at = parentOf(at))
    for (const { x, y, width, height } of boxesOf(at))
      if (width <= 560 && width > 1.25 * height && width < 2 * height) found.push({ x, y, width, height })
  return found
}

/** An element's shadow root; `unknown` where the browser does not tell whether it has one. Elements of frames are of other classes than ours. */
function rootIn(element: Element): ShadowRoot | null | 'unknown' {
  try {
    if (extensionDom) return extensionDom.openOrClosedShadowRoot(element)
    return import.meta.env.MODE === 'firefox' ? (element as WithClosedRoots).openOrClosedShadowRoot : element.shadowRoot
  } catch {
    return tagOf(element).includes('-') ? 'unknown' : null
  }
}

/** A frame's document, where it is of the same origin. */
function documentOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}

/** Browsers without this give the boxes of zoomed elements in units of their own. */
const oldZoom = !('currentCSSZoom' in Element.prototype)

const hasPlainZoom = (element: Element) => outward(element).every((each) => (styleOf(each).zoom || '1') === '1')

/** Whether a frame shows its document upright and in its size, so that what is in it can be found by moving alone. */
const isPlain = (frame: Element) =>
  outward(frame).every((each) => {
    const style = styleOf(each)
    return plainStyles.every(([name, plain]) => plain.test(style[name] ?? ''))
  })

const none = /^(none)?$/
/** Styles that turn or resize, and what they are where they do not. A browser that lacks one has an empty text for it. */
const plainStyles = [
  ['transform', /^(none|matrix\(1, 0, 0, 1, [^,)]+, [^,)]+\))?$/],
  ['rotate', none],
  ['scale', none],
  ['perspective', none],
  ['offsetPath', none],
  ['zoom', /^(1|normal)?$/],
] as const

/** An element and those around it, across shadow roots. */
function outward(element: Element): Element[] {
  const found: Element[] = []
  for (let at: Element | null = element; at; ) {
    found.push(at)
    const root: Node = rootOf(at)
    at = slotOf(at) ?? parentOf(at) ?? (root as Partial<ShadowRoot>).host ?? null
  }
  return found
}

const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element)

/** How a frame's document is found in the top one. */
function mappingOf(frame: Element, at: Mapping): Mapping {
  const box = rectOf(frame)
  const style = styleOf(frame)
  const edge = (side: 'Left' | 'Right' | 'Top' | 'Bottom') =>
    Number.parseFloat(style[`border${side}Width`]) + Number.parseFloat(style[`padding${side}`])
  const inside = {
    x: box.x + edge('Left'),
    y: box.y + edge('Top'),
    width: box.width - edge('Left') - edge('Right'),
    height: box.height - edge('Top') - edge('Bottom'),
  }
  return { x: at.x + inside.x, y: at.y + inside.y, clip: inTop(inside, at) ?? { x: 0, y: 0, width: 0, height: 0 } }
}
