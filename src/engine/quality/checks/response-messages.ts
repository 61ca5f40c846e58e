import type { QualityCheck } from '../../audit/quality-check.ts'
import { ofResult } from './of-result.ts'

/** A message for each result of a payment. */
export const responseMessages: QualityCheck = {
  id: 'response_messages',
  check: (facts) => ofResult(facts, 'response-messages'),
}
