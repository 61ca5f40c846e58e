/** The parts of one page of the sample shop; the layout adds the rest. */
import { originOf, shops } from '../hosts.ts'

export type ShopLanguage = 'es' | 'pt'

export interface ShopPage {
  /** A key of `shops`. */
  shop: keyof typeof shops
  language: ShopLanguage
  path: string
  /** The query, as on the page to which Mercado Pago returns the buyer. */
  query?: string
  /** What distinguishes it, for the list of checkouts. */
  title: string
  /** Heading above the payment box. */
  heading: string
  /** Scripts that the page loads before its own. */
  scripts?: string[]
  /** The payment box; for an article, the whole text. */
  content: string
  /** The page's own script. */
  code?: string
  /** Replaces the shop's usual link to its terms. */
  terms?: string
  /** Replaces the usual banner of payment methods. */
  promotions?: string
  /** An article instead of a checkout: no cart beside it. */
  article?: boolean
  /** Where the buyer is on the way from the cart to the payment: 0 to 2. The payment, if it is not said. */
  stage?: 0 | 1 | 2
}

/** The address of a page. */
export const urlOf = ({ shop, path, query = '' }: ShopPage) => `${originOf(shops[shop])}${path}${query}`

/** Marks a template as HTML for editors; does not change the text. */
export const html = String.raw

export const sdkV2 = 'https://sdk.mercadopago.com/js/v2'
export const sdkV1 = 'https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js'
