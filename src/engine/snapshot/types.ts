/**
 * Types of the contract between the page and the engine: what was read from one page at one moment, redacted. No item holds a
 * field's value, the value of a query parameter, or an unmasked key. Types come from the schema, which documents the fields.
 */
import type { InferOutput } from 'valibot'
import type { certificateSeen } from './schema/certificate.ts'
import type { countrySign, documentSeen } from './schema/document.ts'
import type { buyerFieldSeen, fieldSeen, formSeen, secureHostSeen } from './schema/fields.ts'
import type { frameSeen } from './schema/frames.ts'
import type { lawSeen } from './schema/law.ts'
import type { consentSeen, imageSeen, linkSeen } from './schema/links.ts'
import type { frameParts, parts } from './schema/parts.ts'
import type { installmentsSeen, markerSeen, payControlSeen, phraseSeen, pixSeen } from './schema/payment.ts'
import type { keySeen, scriptSeen } from './schema/scripts.ts'
import type { snapshotSchema } from './schema/snapshot.ts'
import type { where } from './schema/values.ts'

export type Where = InferOutput<typeof where>

export type BuyerFieldSeen = InferOutput<typeof buyerFieldSeen>
export type CertificateSeen = InferOutput<typeof certificateSeen>
export type ConsentSeen = InferOutput<typeof consentSeen>
export type CountrySign = InferOutput<typeof countrySign>
export type DocumentSeen = InferOutput<typeof documentSeen>
export type FieldSeen = InferOutput<typeof fieldSeen>
export type FormSeen = InferOutput<typeof formSeen>
export type FrameSeen = InferOutput<typeof frameSeen>
export type ImageSeen = InferOutput<typeof imageSeen>
export type InstallmentsSeen = InferOutput<typeof installmentsSeen>
export type KeySeen = InferOutput<typeof keySeen>
/** How a field is labelled. */
export type Labelled = NonNullable<FieldSeen['labelled']>
export type LawSeen = InferOutput<typeof lawSeen>
export type LinkSeen = InferOutput<typeof linkSeen>
export type MarkerSeen = InferOutput<typeof markerSeen>
export type PayControlSeen = InferOutput<typeof payControlSeen>
export type PhraseSeen = InferOutput<typeof phraseSeen>
export type PixSeen = InferOutput<typeof pixSeen>
export type ScriptSeen = InferOutput<typeof scriptSeen>
export type SecureHostSeen = InferOutput<typeof secureHostSeen>

export type Snapshot = InferOutput<typeof snapshotSchema>

/** The parts of a snapshot that a requirement may ask for. */
export type SnapshotPart = keyof typeof parts

/** The parts that are joined from frames. */
export type FramePart = keyof typeof frameParts

/** What was recognised in one frame's reading. */
export type FrameFacts = Pick<Snapshot, FramePart | 'title' | 'settled'> & {
  document: DocumentSeen
  contentType: string
  /** Absent where nobody looked. */
  law?: LawSeen
}
