/** What the collector returns from one frame: candidates, which `recognise` then classifies. */
import * as v from 'valibot'
import type { Reading } from '../candidates.ts'
import { countryCandidate, documentCandidate } from './document.ts'
import { controlCandidate, formCandidate, hostCandidate } from './fields.ts'
import { frameCandidate } from './frames.ts'
import { clickableCandidate, consentCandidate, imageCandidate } from './links.ts'
import { installmentsSeen, markerCandidate, passageCandidate, pixCandidate, rawChoice } from './payment.ts'
import { keyCandidate, scriptCandidate } from './scripts.ts'
import { list, text } from './values.ts'

export const readingSchema = v.object({
  title: text,
  settled: v.boolean(),
  /** MIME type of the document, so that a PDF viewer is not taken for a page. */
  contentType: text,
  document: documentCandidate,
  country: countryCandidate,
  scripts: list(scriptCandidate),
  frames: list(frameCandidate),
  controls: list(controlCandidate),
  hosts: list(hostCandidate),
  forms: list(formCandidate),
  clickables: list(clickableCandidate),
  images: list(imageCandidate),
  passages: list(passageCandidate),
  consents: list(consentCandidate),
  choices: list(rawChoice),
  pix: list(pixCandidate),
  markers: list(markerCandidate),
  keys: list(keyCandidate),
  installments: list(installmentsSeen),
})

/**
 * The validated reading from what a frame handed over. Properties that the schema does not name are dropped.
 * @returns null if it is not a reading, for example because the frame navigated away while it was read
 */
export function readingIn(value: unknown): Reading | null {
  const { success, output } = v.safeParse(readingSchema, value, { abortEarly: true })
  return success ? output : null
}
