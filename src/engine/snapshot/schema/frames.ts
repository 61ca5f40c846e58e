/** Frames of a document. */
import * as v from 'valibot'
import { nameText, tellingQuery, text, where } from './values.ts'

const shared = {
  where,
  /** Address without query values; empty for `about:blank` and `srcdoc`. */
  src: text,
  explicitHttp: v.boolean(),
  name: nameText,
  visible: v.boolean(),
}

export const frameCandidate = v.object({ ...shared, query: tellingQuery })

export const frameSeen = v.object({
  ...shared,
  /** Origin of `src`, or `null` when the frame has an opaque origin or no address (sandbox, srcdoc). */
  origin: text,
  /** It comes from one of Mercado Pago's test hosts. */
  sandbox: v.boolean(),
  /** Whether its document was read and is part of the snapshot. */
  read: v.boolean(),
})
