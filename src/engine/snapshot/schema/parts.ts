/**
 * The parts of a snapshot, each a list of items of one type. A new part is added only here: the types, the validation of stored
 * snapshots, the merging of frames and the parts that a requirement may need are all derived from this list.
 */
import { certificateSeen } from './certificate.ts'
import { documentSeen } from './document.ts'
import { buyerFieldSeen, fieldSeen, formSeen, secureHostSeen } from './fields.ts'
import { frameSeen } from './frames.ts'
import { consentSeen, imageSeen, linkSeen } from './links.ts'
import { installmentsSeen, markerSeen, payControlSeen, phraseSeen, pixSeen } from './payment.ts'
import { keySeen, scriptSeen } from './scripts.ts'
import { list } from './values.ts'

/** Parts that any frame may contain: recognised frame by frame, and joined in the order of the frames. */
export const frameParts = {
  scripts: list(scriptSeen),
  forms: list(formSeen),
  fields: list(fieldSeen),
  frames: list(frameSeen),
  links: list(linkSeen),
  images: list(imageSeen),
  markers: list(markerSeen),
  secureHosts: list(secureHostSeen),
  payControls: list(payControlSeen),
  consents: list(consentSeen),
  keys: list(keySeen),
  phrases: list(phraseSeen),
  buyerFields: list(buyerFieldSeen),
  pix: list(pixSeen),
  installments: list(installmentsSeen),
}

/** Parts that describe the page and do not come from the contents of frames. */
export const pageParts = {
  /** One for each frame that was read. */
  documents: list(documentSeen),
  /** At most one; empty if the browser does not report it or was not asked. Added by the worker, since frames cannot read it. */
  certificates: list(certificateSeen),
}

export const parts = { ...pageParts, ...frameParts }
