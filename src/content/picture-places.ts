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
  unsure: 'zoomed' | 'too-large' | 'not-drawn' | null
  /** Whether something moved while the page was drawn. */
  moved: boolean
  covers: Rect[]
  /** One for each that was wanted; null where the page has it no more, or shows it nowhere. */
  found: (Rect | null)[]
}

/** Frames after which what the page was asked for is on the screen: one to be drawn, one to be shown. */
const framesToShow = 2
/** Milliseconds after which a page that is not drawn is waited for no longer. */
const longestWait = 1000

/**
 * Where everything is on the screen. The screen lags behind the page by a frame, so a box counts only when it was in the same place some frames
 * ago: otherwise the picture could show a field where it was, beside its cover.
 */
async function places(wanted: readonly Wanted[]): Promise<PicturePlaces> {
  // An outline that is still shown would be in the picture.
  ;(globalThis as { semaforoOutline?: (selector: string[]) => boolean }).semaforoOutline?.([])
  const before = placesNow(wanted)
  const isDrawn = await drawn(framesToShow)
  const now = placesNow(wanted)
  const moved = JSON.stringify(before) !== JSON.stringify(now)
  return { ...now, unsure: now.unsure ?? (isDrawn ? null : 'not-drawn'), moved }
}

/** Whether the page was drawn so many times in good time. */
function drawn(frames: number): Promise<boolean> {
  return new Promise((done) => {
    setTimeout(done, longestWait, false)
    const next = (left: number) => (left > 0 ? requestAnimationFrame(() => next(left - 1)) : done(true))
    next(frames)
  })
}

function placesNow(wanted: readonly Wanted[]): Omit<PicturePlaces, 'moved'> {
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
