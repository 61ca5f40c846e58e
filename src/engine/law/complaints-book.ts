import { duty } from '../audit/duty.ts'
import { shownSign } from '../audit/facts/law.ts'
import { law32495 } from './sources.ts'

/** Peru: a link to the book of complaints, always visible. */
export const complaintsBook = duty({
  id: 'complaints-book',
  laws: { MPE: law32495 },
  check: ({ law }) => shownSign(law, 'complaints-book'),
})
