/** Addresses of Mercado Pago's own pages in the terminal's summary: the panel's, and those that requirements rest on. */
import pc from 'picocolors'
import type { Result } from '../src/engine/audit/types.ts'
import { day, t } from '../src/engine/i18n/format.ts'
import { requirementText, sources } from '../src/engine/i18n/render.ts'
import type { Wording } from '../src/engine/i18n/wording.ts'
import type { SiteId } from '../src/engine/knowledge/words.ts'
import { linkToAdd } from '../src/engine/view/link-to-add.ts'
import { panelPagesIn } from '../src/engine/view/panel-links.ts'

/** The pages of the panel that some texts name, a line each. */
export const panelLines = (language: Wording, texts: string[], site: SiteId | null, indent: string): string[] =>
  panelPagesIn(texts, language, site).map(({ text, address }) => pc.dim(`${indent}${text}: ${address}`))

/** The link that the shop has to add, if it is missing. */
export function linkLines(language: Wording, result: Result, site: SiteId | null): string[] {
  const link = linkToAdd(result, site)
  const says = link === 'country-unknown' ? t(language, 'link.toAdd.country') : link
  return says ? [pc.dim(`    ${t(language, 'link.toAdd')}: ${says}`)] : []
}

/** Where in the panel the questions about some results are answered, a line for each page. */
export function panelOf(language: Wording, results: readonly Result[], site: SiteId | null): string[] {
  const howTos = results.flatMap(({ requirement }) => requirementText(language, requirement).howTo)
  return panelLines(language, howTos, site, '    ')
}

/** The pages that a requirement rests on, with the day each was last read. */
export const sourceLines = (language: Wording, requirement: string, site: SiteId | null): string[] =>
  sources(requirement, language, site).map(({ address, read }) =>
    pc.dim(`    ${t(language, 'result.source')}: ${address} (${t(language, 'result.read', { date: day(language, read) })})`),
  )
