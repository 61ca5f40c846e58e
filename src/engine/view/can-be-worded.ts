/** Whether all that an audit says has words. Pure. */
import type { Audit } from '../audit/types.ts'
import type { Wording } from '../i18n/wording.ts'
import { evidenceOf } from './evidence.ts'

/** False for an audit from a file whose observations lack the values that their sentences quote. */
export function canBeWorded({ results, context }: Pick<Audit, 'results' | 'context'>, wording: Wording): boolean {
  try {
    for (const result of results) evidenceOf(result, wording, context.product.value)
    return true
  } catch {
    return false
  }
}
