import { onPages, type QualityCheck } from '../../audit/quality-check.ts'
import { notSeen } from './not-seen.ts'

/** The payment opens in a window over the shop's page. */
export const modal: QualityCheck = {
  id: 'modal',
  check: (facts) =>
    onPages(facts, (page) => {
      const shown = page.markers.find(({ id }) => id === 'pro-modal')
      return shown ? { reason: 'shown', where: shown.where } : notSeen(page)
    }),
}
