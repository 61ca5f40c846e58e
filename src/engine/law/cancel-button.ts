import { duty } from '../audit/duty.ts'
import { shownSign } from '../audit/facts/law.ts'
import { disposition954 } from './sources.ts'

/** Argentina: a button, on the first page, by which a buyer ends a service. */
export const cancelButton = duty({
  id: 'cancel-button',
  laws: { MLA: disposition954 },
  check: ({ law }) => shownSign(law, 'cancel-button'),
})
