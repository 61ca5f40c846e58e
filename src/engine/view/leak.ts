/** A watched payment in words, the same in every face. Pure; what a page may have named is made safe to show. */
import type { CardDataLeak } from '../audit/card-data-leak.ts'
import { day, formatIn } from '../i18n/format.ts'
import { leakData } from '../i18n/leak/data.ts'
import type { LeakTexts } from '../i18n/leak/texts.ts'
import { plain } from '../i18n/plain.ts'
import { languageOf, type Wording } from '../i18n/wording.ts'

export interface LeakShown {
  /** What it came to, in one sentence. */
  says: string
  /** What of it follows, and how to fix it; empty unless something leaked. */
  blocks: string
  fix: string
  /** When, in which browser, and how much was watched. */
  when: string
  watched: string
  soFar: string
  findings: { host: string; says: string; where: string }[]
  notWatched: string[]
}

export const leakTextsFor = (wording: Wording): LeakTexts => leakData()[languageOf(wording)]

const browsers = { chromium: 'Chromium', firefox: 'Firefox' }

export function leakShown(wording: Wording, leak: CardDataLeak): LeakShown {
  const texts = leakTextsFor(wording)
  const { reason, outcome, watched, findings } = leak
  const say = (text: string, values = {}) => formatIn(wording, text, values)
  const amounts = { requests: watched.requests, bodies: watched.bodies, mp: watched.toMercadoPago }
  const failed = outcome === 'failed'
  return {
    says: say(texts.reasons[reason], { n: watched.requests }),
    blocks: failed ? say(texts.blocks) : '',
    fix: failed ? say(texts.fix) : '',
    when: say(texts.when, { date: day(wording, leak.endedAt), browser: browsers[leak.browser] }),
    watched: say(texts.watched, amounts),
    soFar: say(texts.soFar, amounts),
    findings: findings.map(({ host, kind, length, masked, place, form, field }) => ({
      host: plain(host),
      says: say(texts.finding, { kind: texts.kinds[kind], length, masked }),
      where: [texts.places[place], texts.forms[form], field && say(texts.field, { field: plain(field) })]
        .filter(Boolean)
        .join(', '),
    })),
    notWatched: leak.notWatched.map((spot) => say(texts.blind[spot])),
  }
}
