/** Images that are, or may be, a payment-methods banner. */
import { isBannerText, isOfficialBanner, mayBeBanner } from '../knowledge/banners.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import type { RawImage } from '../snapshot/raw.ts'
import type { ImageSeen } from '../snapshot/types.ts'

export function recogniseImages(images: readonly RawImage[]): ImageSeen[] {
  return unique(images.flatMap(recognise))
}

function recognise({ where, addresses, text, plugin, visible }: RawImage): ImageSeen[] {
  const official = addresses.find(isOfficialBanner)
  const plain = unaccent(text)
  const evidence =
    official || plugin
      ? 'official'
      : isBannerText(plain)
        ? 'text'
        : mayBeBanner(plain, addresses.map(fileNameOf).join(' '))
          ? 'maybe'
          : null
  return evidence ? [{ where, evidence, src: official ?? addresses[0] ?? '', text, visible }] : []
}

const fileNameOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname.split('/').slice(-2).join('/') : '')

/** One entry per place: a `<picture>` speaks through its sources and its image. */
function unique(images: ImageSeen[]): ImageSeen[] {
  const rank = { official: 0, text: 1, maybe: 2 }
  const best = new Map<string, ImageSeen>()
  for (const image of images) {
    const key = image.where.selector.join(' ')
    const known = best.get(key)
    if (!known || rank[image.evidence] < rank[known.evidence]) best.set(key, image)
  }
  return [...best.values()]
}
