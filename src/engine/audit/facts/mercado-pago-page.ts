import { hostOf } from '../../knowledge/address.ts'
import { isMercadoPagoHost } from '../../knowledge/hosts.ts'
import type { Snapshot } from '../../snapshot/types.ts'

/** Whether a page is one of Mercado Pago's own, such as the one on which Checkout Pro takes the payment. It is never read. */
export const isMercadoPagoPage = ({ documents, url }: Pick<Snapshot, 'documents' | 'url'>): boolean =>
  isMercadoPagoHost(documents[0]?.host ?? hostOf(url))
