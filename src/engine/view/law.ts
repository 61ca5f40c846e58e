/** What the law asks for, as every face shows it. The source comes from our own list: a file's may have been written by anybody. */

import type { Law, LawOutcome, LawSource } from '../audit/law-found.ts'
import type { Audit } from '../audit/types.ts'
import { day, formatIn } from '../i18n/format.ts'
import { lawData } from '../i18n/law/data.ts'
import { lawTextsFor } from '../i18n/law/index.ts'
import { plain } from '../i18n/plain.ts'
import type { Wording } from '../i18n/wording.ts'
import type { Where } from '../snapshot/types.ts'
import { type Place, placeOf } from './places.ts'

export interface LawRow {
  duty: string
  outcome: LawOutcome
  /** The outcome in words. */
  stands: string
  title: string
  asks: string
  /** Why it stands so; empty where nothing is to be added. */
  says: string
  /** What the page says, safe to show. */
  quote: string
  /** Where, as text; empty where nothing was seen. */
  place: string
  /** The same for a screen that can outline it. */
  element: Place | null
  /** Number of the step, counted from 1; null where there is one step only, or nothing was seen. */
  step: number | null
  source: LawSource
  /** Where the source was read, when, and how sure that is. */
  read: string
}

/** One row for each duty that this version knows. */
export function lawRows(wording: Wording, law: Law, { steps }: Pick<Audit, 'steps'>): LawRow[] {
  const texts = lawTextsFor(wording)
  const { sources } = lawData()
  return law.duties.flatMap(({ duty, outcome, reason, where, text, step }): LawRow[] => {
    const own = law.site && Object.hasOwn(sources, duty) ? sources[duty]![law.site] : undefined
    if (!own) return []
    const { title, asks } = texts.duties[duty as keyof typeof texts.duties]
    return [
      {
        duty,
        outcome,
        stands: formatIn(wording, texts.outcomes[outcome], { n: steps.length }),
        title,
        asks,
        says: Object.hasOwn(texts.reasons, reason) ? texts.reasons[reason as keyof typeof texts.reasons] : '',
        quote: plain(text),
        place: where ? placeText(where) : '',
        element: placeOf({ where, step: step ?? 0, data: {} }),
        step: step === null || steps.length < 2 ? null : step + 1,
        source: own,
        read: `${texts.from[own.from]}: ${day(wording, own.read)} · ${texts.sure[own.sure]}`,
      },
    ]
  })
}

/** Characters of a selector that are shown: its end tells the element. */
const longest = 80

export function placeText({ selector, snippet }: Where): string {
  const whole = plain(selector.join(' » ') || snippet)
  return whole.length > longest ? `…${whole.slice(1 - longest)}` : whole
}

/** How many of the rows were seen, in words. */
export const lawCount = (wording: Wording, rows: readonly LawRow[]): string =>
  formatIn(wording, lawTextsFor(wording).count, {
    seen: rows.filter(({ outcome }) => outcome === 'seen').length,
    all: rows.length,
  })
