/** Banners of payment methods. */
import type { ImageSeen, Snapshot, Where } from '../../snapshot/types.ts'
import { hasBrickCode } from './bricks.ts'

/** The first visible image that is a banner by this evidence. */
export const shownBanner = (images: readonly ImageSeen[], by: ImageSeen['evidence']): ImageSeen | undefined =>
  images.find(({ evidence, visible }) => evidence === by && visible)

/** The Brand Brick, which shows the payment methods: its visible container, or the code that is about to draw it. */
export function shownBrandBrick({ markers, scripts }: Pick<Snapshot, 'markers' | 'scripts'>): { where?: Where } | null {
  const brick = markers.find(({ id }) => id === 'brand-brick')
  if (brick) return brick.hidden ? null : { where: brick.where }
  return hasBrickCode(scripts, 'brand') ? {} : null
}
