/** The requirements of audits as SARIF's rules. Pure. */
import type { Result } from '../audit/types.ts'
import { t } from '../i18n/format.ts'
import { requirementText, shopText, sources } from '../i18n/render.ts'
import type { Wording } from '../i18n/wording.ts'
import type { SiteId } from '../knowledge/words.ts'
import { markdown } from './markdown-text.ts'

/** SARIF's words for how much a result weighs. */
export type SarifLevel = 'error' | 'warning' | 'note'

/** A rule's id is the requirement's. Its help is why it matters, what to look at by hand, and the official pages. */
export function ruleOf({ requirement, category, level }: Result, language: Wording, site: SiteId | null) {
  const { title, why, howTo } = requirementText(language, requirement)
  const pages = sources(requirement, language, site)
  const { asks } = shopText(language, requirement)
  const source = t(language, 'result.source')
  return {
    id: requirement,
    shortDescription: { text: title },
    fullDescription: { text: asks },
    help: {
      text: [asks, why, ...howTo, ...pages.map((page) => `${source}: ${page.title}, ${page.address}`)].filter(Boolean).join('\n'),
      markdown: [
        ...[asks, why].filter(Boolean).map(markdown),
        howTo.map((step) => `- ${markdown(step)}`).join('\n'),
        ...pages.map((page) => `${source}: [${markdown(page.title)}](<${page.address}>)`),
      ]
        .filter(Boolean)
        .join('\n\n'),
    },
    ...(pages[0] && { helpUri: pages[0].address }),
    defaultConfiguration: { level: (level === 'mandatory' ? 'error' : 'warning') satisfies SarifLevel },
    properties: { tags: [category], 'problem.severity': level === 'mandatory' ? 'error' : 'warning' },
  }
}
