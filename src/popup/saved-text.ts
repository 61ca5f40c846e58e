import { t } from '../engine/i18n/format.ts'
import type { Language } from '../engine/knowledge/words.ts'
import type { GivenAnswer } from './worker.ts'

/** Says that an answer was kept or taken back. Differs from what was said before: the same words twice would not be spoken again. */
export function savedText(language: Language, title: string, given: GivenAnswer, before: string): string {
  const says = given
    ? t(language, 'answer.saved.says', { title, decision: t(language, `answer.${given.decision}`) })
    : t(language, 'answer.takenBack.says', { title })
  return says === before ? `${says}\u00a0` : says
}
