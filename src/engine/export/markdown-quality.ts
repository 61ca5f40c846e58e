/** What the quality tool asks for, and the scores that it gave, as Markdown. Pure. */
import { qualityTiers } from '../audit/quality-found.ts'
import type { Audit } from '../audit/types.ts'
import { t } from '../i18n/format.ts'
import { qualityTextsFor } from '../i18n/quality/index.ts'
import type { Wording } from '../i18n/wording.ts'
import { type QualityRow, qualityNotes, qualityRows, scoreText } from '../view/quality.ts'
import { codeSpan, markdown, section } from './markdown-text.ts'

/** Nothing where an audit has none. */
export function qualityLines(language: Wording, audit: Audit): string[] {
  const { quality } = audit
  if (!quality) return []
  const texts = qualityTextsFor(language)
  const rows = qualityRows(language, quality, audit)
  const pointLine = ({ title, id, tier, stands, says, quote, place, step, isAsked, answered, note }: QualityRow) => {
    const seen = [
      step === null ? '' : markdown(t(language, 'step.on', { n: 1, list: String(step) })),
      quote && codeSpan(quote),
      place && codeSpan(place),
    ].filter(Boolean)
    return [
      `- ${markdown(title)}${tier === 'advice' ? '' : ` ${codeSpan(id)}`}: ${markdown([`${stands}.`, says].filter(Boolean).join(' '))}`,
      ...(seen.length > 0 ? [`  - ${seen.join(' · ')}`] : []),
      ...(isAsked ? [`  - ${markdown(`${texts.columns.answer}: ${[answered, note].filter(Boolean).join('. ')}`)}`] : []),
    ]
  }
  const tiers = qualityTiers.flatMap((tier) => {
    const own = rows.filter((row) => row.tier === tier)
    return own.length === 0 ? [] : ['', `### ${markdown(texts.tiers[tier])}`, '', ...own.flatMap(pointLine)]
  })
  const scores = (quality.scores ?? []).map((score) => `- ${markdown(scoreText(language, score))}`)
  return section(texts.title, [
    ...qualityNotes(language, quality, rows).flatMap((note, index) => [...(index > 0 ? [''] : []), markdown(note)]),
    ...tiers,
    ...(scores.length > 0 ? ['', `### ${markdown(texts.scores.title)}`, '', ...scores] : []),
  ])
}
