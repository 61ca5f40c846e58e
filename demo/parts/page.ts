/** What one page of the sample shop is made of; the layout adds the rest. */

export type ShopLanguage = 'es' | 'pt'

export interface ShopPage {
  /** Which of the shops: a key of `shops`. */
  shop: 'es' | 'pt' | 'old'
  language: ShopLanguage
  path: string
  /** What stands behind the path, as where Mercado Pago sends a buyer back. */
  query?: string
  /** What is particular about it, for the list of checkouts. */
  title: string
  /** Heading above the payment box. */
  heading: string
  /** Scripts that the page loads before its own. */
  scripts?: string[]
  /** The payment box, or the whole text of a page that sells nothing. */
  content: string
  /** The page's own script. */
  code?: string
  /** Replaces the shop's usual link to its terms. */
  terms?: string
  /** Replaces the usual banner of payment methods. */
  promotions?: string
  /** An article instead of a checkout: no cart beside it. */
  article?: boolean
}

/** Lets an editor see HTML; the text itself is left alone. */
export const html = String.raw

export const sdkV2 = 'https://sdk.mercadopago.com/js/v2'
export const sdkV1 = 'https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js'
