/** The language of a shop's own people. Pure. */
import type { Audit } from '../audit/types.ts'
import type { Language } from '../knowledge/words.ts'

/** Portuguese in Brazil, Spanish in Mercado Pago's other countries; null where the country is not known. */
export function shopLanguage({ context }: Pick<Audit, 'context'>): Language | null {
  const site = context.site.value
  return site && (site === 'MLB' ? 'pt' : 'es')
}
