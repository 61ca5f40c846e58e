/**
 * Types of what the collector hands over from one frame: candidates, redacted, each with the few words and marks by which they can be told.
 * What they are is told outside the page (`src/engine/recognise`), so that little code runs in it; no code of the schema does. No item holds
 * a field's value, the value of a query parameter, or an unmasked key.
 */
import type { InferOutput } from 'valibot'
import type { rawCountry, rawDocument } from './schema/document.ts'
import type { rawControl, rawForm, rawHost } from './schema/fields.ts'
import type { rawFrame } from './schema/frames.ts'
import type { rawClickable, rawConsent, rawImage } from './schema/links.ts'
import type { rawPassage, rawPix } from './schema/payment.ts'
import type { readingSchema } from './schema/reading.ts'
import type { rawScript } from './schema/scripts.ts'
import type { tellingQuery } from './schema/values.ts'

export type Reading = InferOutput<typeof readingSchema>

export type RawClickable = InferOutput<typeof rawClickable>
export type RawConsent = InferOutput<typeof rawConsent>
export type RawControl = InferOutput<typeof rawControl>
export type RawCountry = InferOutput<typeof rawCountry>
export type RawDocument = InferOutput<typeof rawDocument>
export type RawForm = InferOutput<typeof rawForm>
export type RawFrame = InferOutput<typeof rawFrame>
export type RawHost = InferOutput<typeof rawHost>
export type RawImage = InferOutput<typeof rawImage>
export type RawPassage = InferOutput<typeof rawPassage>
export type RawPix = InferOutput<typeof rawPix>
export type RawScript = InferOutput<typeof rawScript>
export type TellingQuery = InferOutput<typeof tellingQuery>
