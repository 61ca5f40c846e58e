import { duty } from '../audit/duty.ts'
import { shownSign, whyNoCost } from '../audit/facts/law.ts'
import { creditInBrazil } from './sources.ts'

/** Brazil: where a purchase is financed, the total effective cost (CET) with its rate. */
export const effectiveCost = duty({
  id: 'effective-cost',
  laws: { MLB: creditInBrazil },
  check: (page, _site, context) => shownSign(page.law, 'effective-cost') ?? whyNoCost(page, context),
})
