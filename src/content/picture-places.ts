/** Tells where things stand on the page, for a picture of it: what is to be covered, and the elements that were found. */

import { inTop, type Rect } from '../engine/snapshot/rects.ts'
import { redactUrl } from '../engine/snapshot/redact.ts'
import { rectOf } from './collect/dom.ts'
import { isRendered } from './collect/visibility.ts'
import { findElement } from './find-element.ts'
import { whatToCover } from './picture/places.ts'

/** Where an element is, as the collector told it. */
export interface Wanted {
  frame: string
  selector: readonly string[]
}

/** Where everything is at one moment. Boxes are in CSS pixels, from the top left corner of what is in view. */
export interface PicturePlaces {
  /** When the document's navigation began: tells documents apart. */
  document: number
  address: string
  visible: boolean
  view: { width: number; height: number; x: number; y: number; ratio: number }
  unsure: 'zoomed' | 'too-large' | null
  covers: Rect[]
  /** One for each that was wanted; null where the page has it no more, or shows it nowhere. */
  found: (Rect | null)[]
}

function places(wanted: readonly Wanted[]): PicturePlaces {
  // An outline that is still shown would be in the picture.
  ;(globalThis as { semaforoOutline?: (selector: string[]) => boolean }).semaforoOutline?.([])
  const { covers, documents, unsure } = whatToCover()
  const find = ({ frame, selector }: Wanted): Rect | null => {
    const element = findElement(selector)
    const at = element && documents.get(element.ownerDocument)
    if (!at || !isRendered(element, true) || redactUrl(element.ownerDocument.URL) !== frame) return null
    return inTop(plain(rectOf(element)), at)
  }
  return {
    document: performance.timeOrigin,
    address: redactUrl(location.href),
    visible: document.visibilityState === 'visible',
    view: { width: innerWidth, height: innerHeight, x: scrollX, y: scrollY, ratio: devicePixelRatio },
    unsure: unsure ?? ((visualViewport?.scale ?? 1) === 1 ? null : 'zoomed'),
    covers,
    found: wanted.map(find),
  }
}

const plain = ({ x, y, width, height }: DOMRect): Rect => ({ x, y, width, height })

Object.assign(globalThis, { semaforoPlaces: places })
export default true
