/**
 * Pages of Mercado Pago's panel that the texts name. The pages of one application carry its number in their address, so a link leads
 * as far as the list of applications. None has a language in its address.
 * Source: links of devsite-docs (`/developers/panel/app`, on every country's site and without one; the page of Pix keys, which
 * mercadopago/cart-woocommerce links to as well); read 2026-11-26.
 */
import { homeOf } from './sites.ts'
import type { SiteId } from './words.ts'

export const panelPages = ['integrations', 'pixKeys'] as const
export type PanelPage = (typeof panelPages)[number]

/** Pix exists in Brazil only; the page asks to sign in first. */
const pixKeys = 'stop/pix?url=https%3A%2F%2Fwww.mercadopago.com.br%2Fadmin-pix-keys%2Fmy-keys&authentication_mode=required'

/** The address of a panel page for a shop's country. */
export const panelAddress = (page: PanelPage, site: SiteId | null): string =>
  page === 'pixKeys' ? `${homeOf('MLB')}/${pixKeys}` : `${homeOf(site)}/developers/panel/app`
