/** Where a text names a page of Mercado Pago's panel, that name becomes a link to it. Pure. */
import { t } from '../i18n/format.ts'
import type { Wording } from '../i18n/wording.ts'
import { panelAddress, panelPages } from '../knowledge/panel-pages.ts'
import { anyOf } from '../knowledge/patterns.ts'
import type { SiteId } from '../knowledge/words.ts'

export interface TextPart {
  text: string
  /** Where it leads, if it names a page of the panel. */
  address?: string
}

/** A how-to's or fix's text in parts, which put together are the text again. `site`: the shop's country. */
export function panelLinks(text: string, language: Wording, site: SiteId | null): TextPart[] {
  const addresses = new Map(panelPages.map((page) => [t(language, `panel.${page}`), panelAddress(page, site)]))
  return text
    .split(new RegExp(`(${anyOf([...addresses.keys()])})`))
    .filter((part) => part !== '')
    .map((part) => ({ text: part, ...(addresses.has(part) && { address: addresses.get(part)! }) }))
}

/** The pages of the panel that texts name, each once, by name. */
export const panelPagesIn = (texts: readonly string[], language: Wording, site: SiteId | null): Required<TextPart>[] => {
  const named = texts
    .flatMap((text) => panelLinks(text, language, site))
    .filter((part): part is Required<TextPart> => !!part.address)
  return [...new Map(named.map((part) => [part.address, part])).values()]
}
