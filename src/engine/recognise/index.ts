/**
 * Recognises what the collector's candidates are. Pure, and runs outside the page, so that reading the page stays quick and work
 * that needs Mercado Pago's facts does not slow it down.
 */
import type { Reading } from '../snapshot/candidates.ts'
import type { FrameFacts } from '../snapshot/types.ts'
import { findBricks } from './bricks.ts'
import { recogniseBuyerFields } from './buyer-fields.ts'
import { isHidden, recogniseFields, recogniseHosts } from './card-fields.ts'
import { recogniseDocument } from './document.ts'
import { recogniseForms } from './forms.ts'
import { recogniseFrames } from './frames.ts'
import { recogniseImages } from './images.ts'
import { recogniseInstallments } from './installments.ts'
import { recogniseKeys } from './keys.ts'
import { recogniseLaw } from './law.ts'
import { recogniseConsents, recogniseLinks } from './links.ts'
import { recogniseMarkers } from './markers.ts'
import { recognisePayControls } from './pay-controls.ts'
import { recognisePhrases } from './phrases.ts'
import { recognisePix } from './pix.ts'
import { recogniseScripts } from './scripts.ts'

/**
 * Recognises what one frame's reading contains.
 * @param named the probe's reply from the extension's isolated world, where known names can only be those of elements
 */
export function recognise(raw: Reading, named: unknown): FrameFacts {
  const { title, settled, contentType } = raw
  const scripts = recogniseScripts(raw.scripts)
  const bricks = findBricks(raw, scripts)
  const controls = raw.controls.map((control) => ({ ...control, inBrick: bricks.holdsControl(control) }))
  const typed = controls.filter((control) => !isHidden(control))
  const { installments, labelsCount } = recogniseInstallments(raw, scripts, bricks)
  const { fields, cardForms } = recogniseFields(controls, raw.hosts)
  return {
    title,
    settled,
    contentType,
    law: recogniseLaw(raw),
    document: recogniseDocument(raw, named, scripts),
    scripts,
    forms: recogniseForms(raw.forms, cardForms),
    fields,
    frames: recogniseFrames(raw.frames),
    links: recogniseLinks(raw.clickables, raw.document.lang),
    images: recogniseImages(raw.images),
    markers: recogniseMarkers(raw.markers),
    secureHosts: recogniseHosts(raw.hosts, controls),
    payControls: recognisePayControls({ ...raw, controls: typed }),
    consents: recogniseConsents(raw.consents),
    keys: recogniseKeys(raw.keys, raw.scripts),
    phrases: recognisePhrases(raw.passages, bricks, labelsCount),
    buyerFields: recogniseBuyerFields(typed, fields, raw.forms),
    pix: recognisePix(raw.pix, raw.controls),
    installments,
  }
}
