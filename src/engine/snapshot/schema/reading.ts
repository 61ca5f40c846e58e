/** What the collector gives back from one frame: candidates, of which `recognise` tells what they are. */
import * as v from 'valibot'
import type { Reading } from '../raw.ts'
import { rawCountry, rawDocument } from './document.ts'
import { rawControl, rawForm, rawHost } from './fields.ts'
import { rawFrame } from './frames.ts'
import { rawClickable, rawConsent, rawImage } from './links.ts'
import { installmentsSeen, markerSeen, rawChoice, rawPassage, rawPix } from './payment.ts'
import { keySeen, rawScript } from './scripts.ts'
import { list, text } from './values.ts'

export const readingSchema = v.object({
  title: text,
  settled: v.boolean(),
  /** MIME type of the document, so that a PDF viewer is not taken for a page. */
  contentType: text,
  document: rawDocument,
  country: rawCountry,
  scripts: list(rawScript),
  frames: list(rawFrame),
  controls: list(rawControl),
  hosts: list(rawHost),
  forms: list(rawForm),
  clickables: list(rawClickable),
  images: list(rawImage),
  passages: list(rawPassage),
  consents: list(rawConsent),
  choices: list(rawChoice),
  pix: list(rawPix),
  markers: list(markerSeen),
  keys: list(keySeen),
  installments: list(installmentsSeen),
})

/**
 * The reading in what a frame handed over, without anything that the schema does not name.
 * @returns null when it is none, as of a frame that left while it was read
 */
export function readingIn(value: unknown): Reading | null {
  const { success, output } = v.safeParse(readingSchema, value, { abortEarly: true })
  return success ? output : null
}
