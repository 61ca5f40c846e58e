import { duty } from '../audit/duty.ts'
import { shownSign } from '../audit/facts/law.ts'
import { law1480 } from './sources.ts'

/** Colombia: a visible link to the authority that protects consumers. */
export const consumerAuthority = duty({
  id: 'consumer-authority',
  laws: { MCO: law1480 },
  check: ({ law }) => shownSign(law, 'consumer-authority'),
})
