/** The page that shows a buyer the result of a payment, and the result that its address states. */
import { paymentParameters, returnParameters } from '../../knowledge/result-address.ts'
import { type ResultStatus, rejectionCode, statusOf } from '../../knowledge/results.ts'
import type { DocumentSeen, Snapshot } from '../../snapshot/types.ts'

/** Whether Mercado Pago sent the buyer to a document, which proves that a payment was made. Such a document is a result page. */
export const isReturnFromMercadoPago = ({ query: { names } }: DocumentSeen) =>
  returnParameters.some((row) => row.every((name) => names.includes(name)))

/** Whether the buyer came back without having paid: Mercado Pago then writes `null` for the status. No result is there to speak of. */
export const isReturnWithoutPayment = (document: DocumentSeen) =>
  isReturnFromMercadoPago(document) && document.query.status === 'null'

/** Whether a document shows the result of a payment, by its address: Mercado Pago's, or the shop's own of a payment and its status. */
export const isResultPage = (document: DocumentSeen) => isReturnFromMercadoPago(document) || namesPaymentAndStatus(document)

const namesPaymentAndStatus = ({ query: { names, status } }: DocumentSeen) =>
  status !== null && paymentParameters.some((name) => names.includes(name))

/** The result that a result page's address states, or undefined, also for later statuses such as refunds: they are not judged. */
export const resultOf = (documents: readonly DocumentSeen[]): ResultStatus | undefined =>
  documents
    .filter(isResultPage)
    .map(({ query: { status } }) => toResult(status))
    .find(Boolean)

/** The status comes from the page, so only own properties count: a status may read `constructor`. */
const toResult = (status: string | null) => (status !== null && Object.hasOwn(statusOf, status) ? statusOf[status] : undefined)

/** Whether the shop's own address names a payment and its status, and the page shows the code with which Mercado Pago rejected it. */
export const showsRejectionOfMercadoPago = ({ documents, phrases }: Pick<Snapshot, 'documents' | 'phrases'>) =>
  documents.some(isResultPage) &&
  phrases.some(({ about, visible, text }) => about === 'raw-code' && visible && rejectionCode.test(text))
