import { duty } from '../audit/duty.ts'
import { shownPhrase, whyNoCost } from '../audit/facts/law.ts'
import { shownPhrases } from '../audit/facts/phrases.ts'
import { mercosurInUruguay } from './sources.ts'

/** Uruguay: with instalments, their total financial cost. */
export const financialCost = duty({
  id: 'financial-cost',
  laws: { MLU: mercosurInUruguay },
  check(page, _site, context) {
    const [shown] = shownPhrases(page.phrases, 'cft')
    return shown ? shownPhrase(shown) : whyNoCost(page, context)
  },
})
