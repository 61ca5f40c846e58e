/** What the address of a page shows to which Mercado Pago sent the buyer back. Of its parameters only the names are read. */
import { isReturnFromMercadoPago } from '../../audit/facts/result-page.ts'
import { onPages, type QualityCheck } from '../../audit/quality-check.ts'

/** One return shows one of the three addresses. */
export const backUrls: QualityCheck = {
  id: 'back_urls',
  check: (facts) =>
    onPages(facts, ({ documents }) => {
      const back = documents.find(isReturnFromMercadoPago)
      return back ? { reason: 'came-back', where: back.where } : { reason: 'no-result-page' }
    }),
}

/** Mercado Pago writes the parameter also where the shop gave no reference. */
export const externalReference: QualityCheck = {
  id: 'external_reference',
  check: (facts) =>
    onPages(facts, ({ documents }) => {
      const back = documents.find(({ query }) => query.names.includes('external_reference'))
      return back ? { reason: 'parameter-only', where: back.where } : { reason: 'no-result-page' }
    }),
}
