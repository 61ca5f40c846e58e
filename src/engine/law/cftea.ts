import { duty } from '../audit/duty.ts'
import { shownPhrase, whyNoCost } from '../audit/facts/law.ts'
import { shownPhrases } from '../audit/facts/phrases.ts'
import { cftOfToday } from '../knowledge/phrases/rates.ts'
import { resolution4 } from './sources.ts'

/** Argentina: with instalments, the total financial cost under its name of today, CFTEA. The older CFT may be another figure. */
export const cftea = duty({
  id: 'cftea',
  laws: { MLA: resolution4 },
  check(page, _site, context) {
    const shown = shownPhrases(page.phrases, 'cft')
    const today = shown.find(({ text }) => cftOfToday.pattern.test(text))
    if (today) return shownPhrase(today)
    return shown[0] ? { ...shownPhrase(shown[0]), reason: 'looks-alike' } : whyNoCost(page, context)
  },
})
