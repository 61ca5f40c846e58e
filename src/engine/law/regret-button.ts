import { duty } from '../audit/duty.ts'
import { shownSign } from '../audit/facts/law.ts'
import { disposition954 } from './sources.ts'

/** Argentina: a button, on the first page, by which a buyer takes back a purchase. */
export const regretButton = duty({
  id: 'regret-button',
  laws: { MLA: disposition954 },
  check: ({ law }) => shownSign(law, 'regret-button'),
})
