/** The quality checklist, as report and exports show it. Its words and the pass mark are our own: a file's may have been written by anybody. */
import type { Quality, QualityAnswer, QualityFound, QualityScore } from '../audit/quality-found.ts'
import type { Audit } from '../audit/types.ts'
import { day, formatIn, number } from '../i18n/format.ts'
import { lawTextsFor } from '../i18n/law/index.ts'
import { plain } from '../i18n/plain.ts'
import { qualityTextsFor } from '../i18n/quality/index.ts'
import { requirementText } from '../i18n/render.ts'
import type { Wording } from '../i18n/wording.ts'
import { criteriaRead, passMark } from '../knowledge/quality.ts'
import { placeText } from './law.ts'

export interface QualityRow extends Pick<QualityFound, 'id' | 'tier' | 'outcome'> {
  title: string
  /** The outcome in words. */
  stands: string
  /** Why it stands so; empty where nothing is to be added. */
  says: string
  /** What the page says there, safe to show. */
  quote: string
  /** Where, as text; empty where nothing was seen. */
  place: string
  /** Number of the step, counted from 1; null where there is one step only, or nothing was seen. */
  step: number | null
  /** Whether a person can add to it: not where the page alone tells, and told. */
  isAsked: boolean
  answer: QualityAnswer['says']
  /** The answer in words. */
  answered: string
  note: string
}

/** One row for each point that this version knows, in the order of its list. */
export function qualityRows(wording: Wording, quality: Quality, { steps }: Pick<Audit, 'steps'>): QualityRow[] {
  const texts = qualityTextsFor(wording)
  return quality.items.flatMap((item): QualityRow[] => {
    const { id, tier, how, outcome, reason = '', requirement = '', where, text = '', step, answer } = item
    if (!Object.hasOwn(texts.points, id)) return []
    return [
      {
        id,
        tier,
        outcome,
        title: texts.points[id]!,
        stands: texts.outcomes[outcome],
        says: requirement
          ? formatIn(wording, texts.result, { requirement: requirementText(wording, requirement).title })
          : (own(texts.reasons, reason) ?? own(lawTextsFor(wording).reasons, reason) ?? ''),
        quote: plain(text),
        place: where ? placeText(where) : '',
        step: step === undefined || steps.length < 2 ? null : step + 1,
        isAsked: outcome !== 'seen' || how !== 'page',
        answer: answer?.says ?? null,
        answered: answer?.says ? texts.answers[answer.says] : texts.unanswered,
        note: plain(answer?.note ?? ''),
      },
    ]
  })
}

const own = (texts: Readonly<Record<string, string>>, code: string) => (Object.hasOwn(texts, code) ? texts[code] : undefined)

/** How many required points are neither confirmed by a person nor told by the page alone. */
export const qualityLeft = (rows: readonly QualityRow[]): number =>
  rows.filter(({ tier, isAsked, answer }) => tier === 'required' && isAsked && answer !== 'yes').length

/** What is to be said before the list. */
export function qualityNotes(wording: Wording, { product }: Quality, rows: readonly QualityRow[]): string[] {
  const texts = qualityTextsFor(wording)
  const says = (text: string, values = {}) => formatIn(wording, text, values)
  const ofProduct = product === 'bricks' ? [texts.bricks] : product === 'point' ? [texts.point] : []
  return [
    says(texts.intro, { score: number(wording, passMark.score), read: day(wording, passMark.read) }),
    ...(product
      ? [
          [says(texts.origin, { read: day(wording, criteriaRead) }), ...ofProduct].join(' '),
          says(texts.left, { n: qualityLeft(rows) }),
        ]
      : [says(texts.noProduct)]),
  ]
}

/** A score in words: `81 · 12 nov 2026 · llega al mínimo`. */
export function scoreText(wording: Wording, { score, date, paymentId }: QualityScore): string {
  const { stands } = qualityTextsFor(wording).scores
  const reaches = formatIn(wording, stands, { reaches: score >= passMark.score ? 'yes' : 'no' })
  return [number(wording, score), day(wording, date), plain(paymentId), reaches].filter(Boolean).join(' · ')
}
