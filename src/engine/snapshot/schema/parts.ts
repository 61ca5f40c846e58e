/**
 * The parts of a snapshot, each a list of items of one form. A new part is written here once: from this list come the types, the check of
 * what is stored, the joining of frames, and what a requirement may ask for.
 */
import { certificateSeen } from './certificate.ts'
import { documentSeen } from './document.ts'
import { buyerFieldSeen, fieldSeen, formSeen, secureHostSeen } from './fields.ts'
import { frameSeen } from './frames.ts'
import { consentSeen, imageSeen, linkSeen } from './links.ts'
import { installmentsSeen, markerSeen, payControlSeen, phraseSeen, pixSeen } from './payment.ts'
import { keySeen, scriptSeen } from './scripts.ts'
import { list } from './values.ts'

/** What any frame may hold: recognised frame by frame, and joined in the order of the frames. */
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

/** What of a page is no frame's. */
export const pageParts = {
  /** One for each frame that was read. */
  documents: list(documentSeen),
  /** At most one; none where the browser does not tell, or was not asked. No frame can read it: the worker adds it. */
  certificates: list(certificateSeen),
}

export const parts = { ...pageParts, ...frameParts }
