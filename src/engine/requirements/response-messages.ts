import { requirement } from '../audit/requirement.ts'
import type { Finding } from '../audit/types.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import { claimsPayment } from '../knowledge/result-words.ts'
import { type ResultStatus, statusOf, testHolders } from '../knowledge/results.ts'
import { goToProduction, responses } from '../knowledge/sources.ts'
import type { PhraseSeen } from '../snapshot/types.ts'

type Fault = 'raw-code' | 'unfilled-placeholder' | 'raw-field-message'
const faults: Partial<Record<PhraseSeen['about'], Fault>> = {
  'raw-code': 'raw-code',
  unfilled: 'unfilled-placeholder',
  'raw-field-message': 'raw-field-message',
}

/** For each result of a payment the buyer gets a clear message: no raw code, nothing unfilled, and the words agree with the status. */
export const responseMessages = requirement({
  id: 'response-messages',
  category: 'experience',
  level: 'mandatory',
  how: 'page-and-person',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'everywhere',
  needs: ['phrases', 'documents', 'markers', 'scripts', 'fields', 'secureHosts', 'payControls', 'links', 'pix'],
  sources: [goToProduction, responses],
  reasons: {
    'raw-code': { outcome: 'failed' },
    'unfilled-placeholder': { outcome: 'failed' },
    'raw-field-message': { outcome: 'failed' },
    'contradicts-status': { outcome: 'failed' },
    'clear-message': { outcome: 'passed' },
    'status-brick': { outcome: 'passed' },
    'message-not-recognised': { outcome: 'cantTell' },
    'result-to-see': { outcome: 'untested' },
  },
  check(parts) {
    const { phrases, documents, markers, scripts } = parts
    const status = documents.map(({ query }) => resultOf(query.status)).find(Boolean)
    const isResult = documents.some(
      ({ query }) =>
        query.status !== null &&
        query.names.some((name) => /^(payment_id|collection_id|preference_id|collection_status|merchant_order_id)$/.test(name)),
    )
    const messages = phrases.filter(({ about, visible }) => about === 'result' && visible)
    const hasForm =
      parts.fields.length > 0 ||
      parts.secureHosts.length > 0 ||
      parts.payControls.length > 0 ||
      parts.links.some(({ about }) => about === 'payment')
    const faulty: Finding<Fault>[] = phrases.flatMap(({ about, visible, where, text }) => {
      const reason = faults[about]
      // A template's braces elsewhere are no message about a payment.
      const speaksOfResult = reason !== 'unfilled-placeholder' || isResult || messages.length > 0
      return reason && visible && speaksOfResult ? [{ reason, where, data: { text } }] : []
    })
    if (faulty.length > 0) return faulty
    if (markers.some(({ id }) => id === 'status-brick') || scripts.some(({ signs }) => signs.includes('uses-status-brick')))
      return [{ reason: 'status-brick' }]
    if (isResult && status) {
      // Where a heading or an alert speaks, small print does not count; but thanks above a payment on its way are no contradiction.
      const headlines = status === 'in_process' ? [] : messages.filter(({ headline }) => headline)
      const agree = (headlines.length > 0 ? headlines : messages).find(({ results }) => results.includes(status))
      const other = messages.find((message) => message.headline && contradicts(message, status))
      if (agree) return [{ reason: 'clear-message', where: agree.where, data: { text: agree.text } }]
      if (other) return [{ reason: 'contradicts-status', where: other.where, data: { status, text: other.text } }]
      return [{ reason: 'message-not-recognised', data: { status } }]
    }
    // Beside a Pix code or a voucher to pay, any words about the payment are its message.
    const charged = parts.pix.some(({ kind }) => kind !== 'choice') || parts.links.some(({ about }) => about === 'voucher')
    const headline = messages.find(({ headline }) => headline || charged)
    if (headline && (!hasForm || charged))
      return [{ reason: 'clear-message', where: headline.where, data: { text: headline.text } }]
    return Object.entries(testHolders).map(([holder, result]) => ({ reason: 'result-to-see' as const, data: { holder, result } }))
  },
})

/** Thanks for an order contradict no payment on its way; that it was approved does. */
const contradicts = ({ results, text }: PhraseSeen, status: ResultStatus) =>
  !results.includes(status) && (status !== 'in_process' || results.includes('rejected') || claimsPayment.test(unaccent(text)))

/** The result that a status in an address speaks of. The address is the page's: `constructor` is a word there, and no status. */
const resultOf = (status: string | null) => (status !== null && Object.hasOwn(statusOf, status) ? statusOf[status] : undefined)
