/**
 * Our own: while a payment is made, the page shows that it is busy. At rest it shows at most that the button or the form is prepared for it.
 * Source: mercadopago/mercadopago-claude-marketplace (mp-checkout-bricks rules), read 2026-11-25.
 */
import { onPages, type QualityCheck } from '../../audit/quality-check.ts'

/** Attributes by which markup says so; a class may be called anything. */
const busy = / (?:aria-busy|data-(?:loading|loading-text|busy|cargando|carregando|processing))(?=[\s=>])/i

export const loadingState: QualityCheck = {
  id: 'loading-state',
  check: (facts) =>
    onPages(
      facts,
      ({ payControls, forms }) => {
        const parts = [...payControls, ...forms.filter(({ payment }) => payment)]
        const prepared = parts.find(({ where }) => busy.test(where.snippet.replace(/"[^"]*"/g, '""')))
        return prepared ? { reason: 'loading-sign', where: prepared.where } : { reason: 'when-paying' }
      },
      'when-paying',
    ),
}
