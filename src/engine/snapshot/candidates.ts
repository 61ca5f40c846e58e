/**
 * Types of what the collector hands over from one frame: redacted candidates, each with the few words and marks needed to
 * recognise it. Recognition runs outside the page (`src/engine/recognise`), so that little code runs in it, and none of the
 * schema's. No item holds a field's value, the value of a query parameter, or an unmasked key.
 */
import type { InferInput, InferOutput } from 'valibot'
import type { countryCandidate, documentCandidate } from './schema/document.ts'
import type { controlCandidate, formCandidate, hostCandidate } from './schema/fields.ts'
import type { frameCandidate } from './schema/frames.ts'
import type { clickableCandidate, consentCandidate, imageCandidate } from './schema/links.ts'
import type { markerCandidate, passageCandidate, pixCandidate } from './schema/payment.ts'
import type { readingSchema } from './schema/reading.ts'
import type { keyCandidate, scriptCandidate } from './schema/scripts.ts'
import type { tellingQuery } from './schema/values.ts'

export type Reading = InferOutput<typeof readingSchema>
/** A reading as the collector hands it over, without what is the same for most elements. */
export type Collected = InferInput<typeof readingSchema>

export type ClickableCandidate = InferOutput<typeof clickableCandidate>
export type CollectedClickable = InferInput<typeof clickableCandidate>
export type ConsentCandidate = InferOutput<typeof consentCandidate>
export type ControlCandidate = InferOutput<typeof controlCandidate>
export type CountryCandidate = InferOutput<typeof countryCandidate>
export type DocumentCandidate = InferOutput<typeof documentCandidate>
export type FormCandidate = InferOutput<typeof formCandidate>
export type FrameCandidate = InferOutput<typeof frameCandidate>
export type HostCandidate = InferOutput<typeof hostCandidate>
export type ImageCandidate = InferOutput<typeof imageCandidate>
export type KeyCandidate = InferOutput<typeof keyCandidate>
export type MarkerCandidate = InferOutput<typeof markerCandidate>
export type PassageCandidate = InferOutput<typeof passageCandidate>
export type PixCandidate = InferOutput<typeof pixCandidate>
export type ScriptCandidate = InferOutput<typeof scriptCandidate>
export type CollectedScript = InferInput<typeof scriptCandidate>
export type TellingQuery = InferOutput<typeof tellingQuery>
