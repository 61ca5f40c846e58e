import { duty } from '../audit/duty.ts'
import { shownSign } from '../audit/facts/law.ts'
import { decree6 } from './sources.ts'

/** Chile: the right of withdrawal, granted or excluded, is said before paying. */
export const withdrawal = duty({
  id: 'withdrawal',
  laws: { MLC: decree6 },
  inLongTexts: true,
  check: ({ law }) => shownSign(law, 'withdrawal'),
})
