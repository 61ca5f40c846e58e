import { shownBanner, shownBrandBrick } from '../../audit/facts/banners.ts'
import { onPages, type QualityCheck } from '../../audit/quality-check.ts'
import { notSeen } from './not-seen.ts'

/** Logos of the payment methods: a banner, or the Brand Brick. A link to promotions shows none. */
export const logos: QualityCheck = {
  id: 'logos',
  check: (facts) =>
    onPages(facts, (page) => {
      const shown = shownBanner(page.images, 'official') ?? shownBanner(page.images, 'text') ?? shownBrandBrick(page)
      return shown ? { reason: 'shown', where: shown.where } : notSeen(page)
    }),
}
