/** The three languages of the product, all equal. */
export const languages = ['es', 'pt', 'en'] as const
export type Language = (typeof languages)[number]

/** Mercado Pago's products, as the requirements distinguish them. */
export const products = ['checkout-api', 'bricks', 'checkout-pro', 'point'] as const
export type Product = (typeof products)[number]

/** Mercado Pago's countries: Argentina, Brazil, Mexico, Chile, Colombia, Peru, Uruguay. */
export const siteIds = ['MLA', 'MLB', 'MLM', 'MLC', 'MCO', 'MPE', 'MLU'] as const
export type SiteId = (typeof siteIds)[number]

/** Of what the collector reads only so many in one document. */
export const readingLimits = [
  'elements',
  'texts',
  'keys',
  'storage',
  'resources',
  'controls',
  'forms',
  'frames',
  'links',
  'images',
  'passages',
] as const
export type ReadingLimit = (typeof readingLimits)[number]
