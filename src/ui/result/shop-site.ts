/** The shop's country, which decides where links lead; provided to the rows by the page that shows them. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SiteId } from '../../engine/knowledge/words.ts'

export const ShopSiteContext = createContext<SiteId | null>(null)

/** Null while the country is not known. */
export const useShopSite = () => useContext(ShopSiteContext)
