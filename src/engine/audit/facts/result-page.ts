/** The page that shows a buyer the result of a payment, and the result that its address tells. */
import { paymentParameters, returnParameters } from '../../knowledge/result-address.ts'
import { type ResultStatus, statusOf } from '../../knowledge/results.ts'
import type { DocumentSeen } from '../../snapshot/types.ts'

/** Whether Mercado Pago sent the buyer to a document: proof of a payment here. Such a document is a result page. */
export const isReturnFromMercadoPago = ({ query: { names } }: DocumentSeen) =>
  returnParameters.some((row) => row.every((name) => names.includes(name)))

/** Whether the buyer came back without having paid: Mercado Pago then writes `null` for the status. No result is there to speak of. */
export const isReturnWithoutPayment = (document: DocumentSeen) =>
  isReturnFromMercadoPago(document) && document.query.status === 'null'

/** Whether a document shows the result of a payment, by its address: Mercado Pago's, or the shop's own of a payment and its status. */
export const isResultPage = (document: DocumentSeen) => isReturnFromMercadoPago(document) || namesPaymentAndStatus(document)

const namesPaymentAndStatus = ({ query: { names, status } }: DocumentSeen) =>
  status !== null && paymentParameters.some((name) => names.includes(name))

/** The result that a result page's address tells, or undefined: of statuses in later life (refunds) nothing is asked. */
export const resultOf = (documents: readonly DocumentSeen[]): ResultStatus | undefined =>
  documents
    .filter(isResultPage)
    .map(({ query: { status } }) => toResult(status))
    .find(Boolean)

/** The address is the page's: `constructor` is a word there, and no status. */
const toResult = (status: string | null) => (status !== null && Object.hasOwn(statusOf, status) ? statusOf[status] : undefined)
