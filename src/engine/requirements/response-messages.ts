import { opensVoucher } from '../audit/facts/links.ts'
import { holderOf } from '../audit/facts/payment-holder.ts'
import { shownPhrases } from '../audit/facts/phrases.ts'
import { isPixCharge } from '../audit/facts/pix.ts'
import { isResultPage, isReturnWithoutPayment, resultOf } from '../audit/facts/result-page.ts'
import { offersPayment, showsStatusScreen } from '../audit/facts/result-step.ts'
import { requirement } from '../audit/requirement.ts'
import type { Finding, ObservationData } from '../audit/types.ts'
import { englishWords } from '../knowledge/phrases/messages.ts'
import { booking, paymentWords } from '../knowledge/phrases/no-results.ts'
import { insufficientFunds } from '../knowledge/phrases/rejections.ts'
import { claimsPayment, orderReceived } from '../knowledge/phrases/results.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import { type ResultStatus, testHolders } from '../knowledge/results.ts'
import { cardsForTests, goToProduction, responses } from '../knowledge/sources.ts'
import type { PhraseSeen } from '../snapshot/types.ts'

type Fault = 'raw-code' | 'unfilled-placeholder' | 'raw-field-message'
const faults: Partial<Record<PhraseSeen['about'], Fault>> = {
  'raw-code': 'raw-code',
  'bare-status': 'raw-code',
  unfilled: 'unfilled-placeholder',
  'raw-field-message': 'raw-field-message',
}

/** Every payment result gets a clear message: no raw codes, no unfilled placeholders, and words that agree with the status. */
export const responseMessages = requirement({
  id: 'response-messages',
  category: 'experience',
  level: 'mandatory',
  how: 'page-and-person',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'everywhere',
  within: ['passages'],
  needs: ['phrases', 'documents', 'markers', 'scripts', 'fields', 'secureHosts', 'payControls', 'links', 'frames', 'pix'],
  sources: [goToProduction, responses, cardsForTests],
  reasons: {
    'raw-code': { outcome: 'failed' },
    'unfilled-placeholder': { outcome: 'failed' },
    'raw-field-message': { outcome: 'failed' },
    'contradicts-status': { outcome: 'failed', pageWide: true },
    'clear-message': { outcome: 'passed' },
    'status-brick': { outcome: 'passed' },
    'message-not-recognised': { outcome: 'cantTell' },
    'result-to-see': { outcome: 'untested' },
  },
  answers: ({ observation: { reason, data } }, { observation: other, step }) =>
    reason === 'result-to-see' && other.reason !== 'result-to-see' && holderOf(other, step) === data.holder,
  check(parts) {
    const { phrases, documents } = parts
    const status = resultOf(documents)
    const isResult = documents.some(isResultPage)
    const messages = shownPhrases(phrases, 'result')
    // On a checkout or a help page such words are no message; where the result is known they are.
    const implied = shownPhrases(phrases, 'result-implied')
    const isToPay = offersPayment(parts)
    const faulty: Finding<Fault>[] = phrases.flatMap(({ about, visible, where, text }) => {
      const reason = faults[about]
      // Template braces on other pages have nothing to do with a payment message.
      const speaksOfResult = reason !== 'unfilled-placeholder' || isResult || messages.length > 0
      // Where the page speaks English, a status is an ordinary word, and no fault beside a sentence that says the same.
      const isCode = about !== 'bare-status' || (isResult && !messages.some(isEnglish))
      return reason && visible && speaksOfResult && isCode ? [{ reason, where, data: { text } }] : []
    })
    if (faulty.length > 0) return faulty
    if (showsStatusScreen(parts)) return [{ reason: 'status-brick' }]
    if (status) {
      // A heading or an alert outweighs small print, except for pending payments: "thank you" above them is not a contradiction.
      const headlines = status === 'in_process' ? [] : messages.filter(({ headline, text }) => headline && !isReceipt(text))
      const goesOn = status === 'approved' && headlines.length > 0 && headlines.every(isWorkInHand)
      const agree =
        (headlines.length > 0 ? headlines : messages).find(({ results }) => results.includes(status)) ??
        // "We are processing your payment" over a line that says that it was approved is about what follows it.
        (goesOn
          ? messages.find(({ results, text }) => results.includes(status) && claimsPayment.pattern.test(unaccent(text)))
          : undefined)
      // Where nothing stands in a larger heading, a small one speaks for the page.
      const top = messages.some(({ headline }) => headline)
        ? messages.filter(({ headline }) => headline)
        : messages.filter(isSmallHeading)
      const other = top.find((message) => contradicts(message, status))
      if (agree) return [{ reason: 'clear-message', where: agree.where, data: { text: agree.text, status } }]
      if (other) return [{ reason: 'contradicts-status', where: other.where, data: { status, text: other.text } }]
      const fitting = implied.find(({ results }) => results.includes(status))
      if (fitting) return [{ reason: 'clear-message', where: fitting.where, data: { text: fitting.text, status } }]
      return [{ reason: 'message-not-recognised', data: { status } }]
    }
    // Next to a Pix code or a voucher to pay, any text about the payment counts as its message.
    const charged = parts.pix.some(isPixCharge) || opensVoucher(parts)
    const headline = messages.find(({ headline }) => headline || charged) ?? (charged ? implied[0] : undefined)
    if (headline && (!isToPay || charged) && !documents.some(isReturnWithoutPayment))
      return [
        {
          reason: 'clear-message',
          where: headline.where,
          data: { text: headline.text, ...(charged ? {} : onlyResult(headline)) },
        },
      ]
    const seen = messages.map(({ text }) => unaccent(text))
    return Object.entries(testHolders)
      .filter(([holder]) => !(holder === 'FUND' && seen.some((text) => insufficientFunds.pattern.test(text))))
      .map(([holder, result]) => ({ reason: 'result-to-see' as const, data: { holder, result } }))
  },
})

/** The result that a message is about, where it speaks of one only. Thanks for an order say nothing of its payment. */
const onlyResult = ({ results, text }: PhraseSeen): ObservationData =>
  results.length === 1 && !isReceipt(text) ? { status: results[0]! } : {}

/** A heading that something is being done; one that the payment is pending is its result. */
const isWorkInHand = ({ results, text }: PhraseSeen) => results.every((result) => result === 'in_process') && !/pend/i.test(text)

const isSmallHeading = ({ where }: PhraseSeen) => /^<h[56]\b/.test(where.snippet)

const isReceipt = (text: string) => orderReceived.pattern.test(unaccent(text))

const isEnglish = ({ text }: PhraseSeen) => englishWords.pattern.test(unaccent(text))

/**
 * For a pending payment, thanks for the order is not a contradiction, but a claim that the payment was approved is. A booking that was paid
 * for may still wait for the shop.
 */
const contradicts = ({ results, text }: PhraseSeen, status: ResultStatus) => {
  if (results.includes(status)) return false
  const plain = unaccent(text)
  if (status === 'in_process') return results.includes('rejected') || claimsPayment.pattern.test(plain)
  const waits = results.every((result) => result === 'in_process') && booking.pattern.test(plain)
  return status !== 'approved' || !waits || paymentWords.pattern.test(plain)
}
