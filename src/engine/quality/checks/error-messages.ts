/**
 * Our own: what is wrong with a field is said beside it. A page that was not used shows at most that a place for it is prepared.
 * Source: mercadopago/mercadopago-claude-marketplace (mp-checkout-bricks rules), WAI-ARIA; read 2026-11-25.
 */
import { isBrickRunning } from '../../audit/facts/bricks.ts'
import { shownPhrases } from '../../audit/facts/phrases.ts'
import { onPages, type QualityCheck } from '../../audit/quality-check.ts'
import { ownFields } from './own-fields.ts'

/** A field that names the place of its error, or of a description whose id says that it is one. */
const place = / aria-errormessage="[^"]|\saria-describedby="[^"]*(?:err|invalid|feedback)/i

export const errorMessages: QualityCheck = {
  id: 'error-messages',
  check: (facts) =>
    onPages(
      facts,
      (page) => {
        const [raw] = shownPhrases(page.phrases, 'raw-field-message')
        if (raw) return { reason: 'raw-code', where: raw.where, text: raw.text }
        const prepared = ownFields(page).find(({ where }) => place.test(where.snippet))
        if (prepared) return { reason: 'error-place', where: prepared.where }
        return { reason: isBrickRunning(page.documents, 'card') ? 'by-brick' : 'after-a-mistake' }
      },
      'after-a-mistake',
    ),
}
