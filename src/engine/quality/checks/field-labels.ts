/**
 * Our own: fields of the card and the document keep a label while a buyer types; a placeholder is none.
 * Source: mercadopago/mercadopago-claude-marketplace (mp-checkout-bricks rules), D:guides/additional-content/best-practices; read 2026-11-25.
 */
import { isBrickRunning } from '../../audit/facts/bricks.ts'
import { onPages, type QualityCheck, type QualityFinding, type QualityReason } from '../../audit/quality-check.ts'
import type { Labelled, Snapshot } from '../../snapshot/types.ts'
import { ownFields } from './own-fields.ts'

/** In the order in which one field speaks for all. */
const said: [Labelled, QualityReason][] = [
  ['none', 'no-label'],
  ['placeholder', 'placeholder-only'],
  ['unsure', 'label-unsure'],
  ['label', 'labels-tied'],
]

export const fieldLabels: QualityCheck = { id: 'field-labels', check: (facts) => onPages(facts, look, 'no-fields') }

function look(page: Snapshot): QualityFinding {
  if (isBrickRunning(page.documents, 'card')) return { reason: 'by-brick' }
  const fields = ownFields(page)
  if (fields.some(({ labelled }) => labelled === undefined)) return { reason: 'not-read' }
  for (const [how, reason] of said) {
    const first = fields.find(({ labelled }) => labelled === how)
    // Of what is typed into Mercado Pago's iframes, the words beside them are not told.
    if (first && how === 'label' && page.secureHosts[0]) return { reason: 'in-iframes', where: page.secureHosts[0].where }
    if (first) return { reason, where: first.where }
  }
  return page.secureHosts[0] ? { reason: 'in-iframes', where: page.secureHosts[0].where } : { reason: 'no-fields' }
}
