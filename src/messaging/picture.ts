/** Pictures of pages, as worker, popup and report know them. */
import type { Rect } from '../engine/snapshot/rects.ts'

/** Why there is no picture. `unsure`: it could not be known where everything to be covered stands; `moving`: the page did not rest; `not-kept`: there was no
 * room for it, or it is of a private window. */
export type PictureProblem = 'needs-click' | 'page-changed' | 'not-in-front' | 'moving' | 'unsure' | 'not-kept' | 'unexpected'

/** What an observation is called on a picture. */
export interface PictureNumber {
  /** As it stands on the picture and beside the list. */
  n: number
  requirement: string
  fingerprint: string
}

export interface PictureMark extends PictureNumber {
  /** In pixels of the picture. */
  rect: Rect
  /** The part of the picture around it, as a data URL. */
  crop: string
}

/** A picture of what a tab showed. */
export interface Picture {
  /** A data URL: PNG, or WebP where that would be large. */
  picture: string
  width: number
  height: number
  /** ISO 8601, UTC. */
  takenAt: string
  /** How many places were painted over. */
  covered: number
  marks: PictureMark[]
  /** What is elsewhere on the page, or gone. */
  outOfView: PictureNumber[]
}

/** A picture as it is kept with its journey. `url`: the address of its step. */
export interface KeptPicture extends Picture {
  url: string
}

export type PictureReply = ({ ok: true } & Picture) | { ok: false; problem: PictureProblem }
