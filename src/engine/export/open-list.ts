/** What is open in an audit, as plain text to be sent. Pure. */
import type { Audit, Result } from '../audit/types.ts'
import { t } from '../i18n/format.ts'
import { plain } from '../i18n/plain.ts'
import type { Wording } from '../i18n/wording.ts'
import { type GroupId, groupResults } from '../view/groups.ts'
import { currentStep } from '../view/steps.ts'
import { titleOf } from '../view/title.ts'
import { verdictLine } from '../view/verdict.ts'
import { developerText } from './developer.ts'
import { block, marked } from './lines.ts'
import { shopResultText } from './shop.ts'

/** For whom a text is: a developer reads code, a shop's owner does not. */
export const audiences = ['developer', 'shop'] as const
export type Audience = (typeof audiences)[number]

/** The parts of the list: its heading and the groups whose results it takes. */
const sections: readonly { heading: 'copy.toFix' | 'group.also' | 'copy.toDecide'; groups: readonly GroupId[] }[] = [
  { heading: 'copy.toFix', groups: ['first'] },
  { heading: 'group.also', groups: ['also'] },
  { heading: 'copy.toDecide', groups: ['decide', 'ask'] },
]

/** The open results in the order of the screen, each part with its heading; empty parts are left out. */
export function openSections(audit: Audit): { heading: (typeof sections)[number]['heading']; results: Result[] }[] {
  const groups = groupResults(audit)
  return sections
    .map(({ heading, groups: ids }) => ({
      heading,
      results: groups.filter(({ id }) => ids.includes(id)).flatMap(({ results }) => results),
    }))
    .filter(({ results }) => results.length > 0)
}

/** Whether anything is left to be fixed or decided. */
export const hasOpen = (audit: Audit): boolean => openSections(audit).length > 0

/** Whether a result is open. A settled one asks nothing of the shop. */
const sectionOf = (audit: Audit, { requirement }: Result) =>
  openSections(audit).find(({ results }) => results.some((result) => result.requirement === requirement))

/** The readers to whom a result may be sent. */
export const audiencesOf = (audit: Audit, result: Result): readonly Audience[] =>
  sectionOf(audit, result) ? audiences : ['developer']

/** One result for one reader. */
export function resultText(audience: Audience, language: Wording, result: Result, audit: Audit): string {
  if (audience === 'developer') return block([plain(currentStep(audit).url), '', developerText(language, result, audit)])
  const section = sectionOf(audit, result)
  const heading = section ? `${t(language, section.heading)}: ${plain(audit.shop)}` : plain(audit.shop)
  return block([heading, '', shopResultText(language, result, audit)])
}

/** All that is open for one reader, numbered through. What only a person can answer is a title for a developer. */
export function openListText(audience: Audience, language: Wording, audit: Audit): string {
  const { verdict, shop } = audit
  let number = 0
  const parts = openSections(audit).flatMap(({ heading, results }) => [
    '',
    t(language, heading).toUpperCase(),
    ...results.flatMap((result) => {
      number++
      const brief = audience === 'developer' && result.outcome === 'untested'
      const text = brief ? titleOf(language, result) : textOf(audience, language, result, audit)
      return brief ? [marked(`${number}. `, text)] : ['', marked(`${number}. `, text)]
    }),
  ])
  return block([
    `${plain(shop)}: ${t(language, `verdict.${verdict}`)}`,
    plain(currentStep(audit).url),
    verdictLine(language, audit),
    ...parts,
  ])
}

const textOf = (audience: Audience, language: Wording, result: Result, audit: Audit) =>
  audience === 'developer' ? developerText(language, result, audit) : shopResultText(language, result, audit)
