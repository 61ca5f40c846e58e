import { duty } from '../audit/duty.ts'
import { shownSign } from '../audit/facts/law.ts'
import { resolution4 } from './sources.ts'

/** Argentina: beside the price, what it is without national taxes. */
export const priceWithoutTaxes = duty({
  id: 'price-without-taxes',
  laws: { MLA: resolution4 },
  check: ({ law }) => shownSign(law, 'price-without-taxes'),
})
