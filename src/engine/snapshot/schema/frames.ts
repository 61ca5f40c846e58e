/** Frames of a document. */
import * as v from 'valibot'
import { tellingQuery, text, where } from './values.ts'

const shared = {
  where,
  /** Address without query values; empty for `about:blank` and `srcdoc`. */
  src: text,
  explicitHttp: v.boolean(),
  name: text,
  visible: v.boolean(),
}

export const frameCandidate = v.object({ ...shared, query: tellingQuery })

export const frameSeen = v.object({
  ...shared,
  /** Origin of `src`, or `null` when the frame is cut off from its own address (sandbox, srcdoc). */
  origin: text,
  /** A test host of Mercado Pago's. */
  sandbox: v.boolean(),
  /** Whether its document could be reached and is part of the snapshot. */
  read: v.boolean(),
})
