import { duty } from '../audit/duty.ts'
import { shownSign } from '../audit/facts/law.ts'
import { article76bis, decree6, resolution4 } from './sources.ts'

/** The whole price, in the country's money, before the buyer accepts. */
export const totalPrice = duty({
  id: 'total-price',
  laws: { MLA: resolution4, MLM: article76bis, MLC: decree6 },
  check: ({ law }) => shownSign(law, 'total-price'),
})
