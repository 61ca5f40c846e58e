/** Images that are, or may be, a payment-methods banner. */
import { isOfficialBanner } from '../knowledge/banners.ts'
import {
  bannerFiles,
  bannerFileWords,
  bannerPromises,
  brandFiles,
  brandName,
  paymentMethods,
} from '../knowledge/phrases/banners.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import type { ImageCandidate } from '../snapshot/candidates.ts'
import type { ImageSeen } from '../snapshot/types.ts'

/** Attributes such as `data-bind="attr: { src: … }"` only look like an address. */
const isAddress = /^(?:https?|file|data|blob):/

export function recogniseImages(images: readonly ImageCandidate[]): ImageSeen[] {
  return unique(images.flatMap(recognise))
}

function recognise({ where, addresses: named, text, plugin, failed, visible }: ImageCandidate): ImageSeen[] {
  const addresses = named.filter((address) => isAddress.test(address))
  const official = addresses.find(isOfficialBanner)
  const plain = unaccent(text)
  // The words of a picture that is not there are no banner yet; a drawing needs no address.
  const isMissing = /^<img\b/i.test(where.snippet) && addresses.length === 0
  const isBroken = failed && !waits.test(where.snippet) && !addresses.some((address) => /\.svg$/i.test(address))
  const evidence =
    official || plugin
      ? isBroken
        ? 'maybe'
        : 'official'
      : isBannerText(plain)
        ? isMissing || isBroken
          ? 'maybe'
          : 'text'
        : mayBeBanner(plain, addresses.map(fileNameOf).join(' '))
          ? 'maybe'
          : null
  return evidence ? [{ where, evidence, src: official ?? addresses[0] ?? '', text, visible }] : []
}

/** A picture that a script loads late stands for another, which may be broken. A drawing, too, may have no size of its own. */
const waits = /\sdata-[\w-]*(?:src|lazy|original)/i

/** Whether an image's text says that it is a payment-methods banner of Mercado Pago. */
export const isBannerText = (text: string) =>
  brandName.pattern.test(text) && (paymentMethods.pattern.test(text) || bannerPromises.pattern.test(text))

/** Whether an image's text or file name suggests such a banner, so that a person should look at it. */
const mayBeBanner = (text: string, fileName: string) =>
  paymentMethods.pattern.test(text) ||
  bannerFiles.pattern.test(fileName) ||
  (brandFiles.pattern.test(fileName) && bannerFileWords.pattern.test(fileName))

const fileNameOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname.split('/').slice(-2).join('/') : '')

/** One entry per place, because a `<picture>` gives several candidates: its sources and its image. */
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
