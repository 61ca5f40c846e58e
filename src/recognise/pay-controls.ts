/** The shop's own choices, buttons, links and forms with which a buyer starts a Mercado Pago payment. */
import { goWords, payWords, promotionWords } from '../knowledge/payment-links'
import { unaccent } from '../knowledge/plain-text'
import type { RawReading } from '../snapshot/raw'
import type { PayControlSeen } from '../snapshot/types'
import { paysAt } from './payment-address'

const brandFirst = /^\s*mercado-?_? ?pago\b/i
/** A question's heading, or a seller's settings. */
const explains = /\?|\b(como|que|what|how|funciona|preguntas|ayuda|ajuda|conect\w+|vincul\w+|configur\w+)\b/i
const limit = 10

/** At most ten: one is enough to tell, and a page may repeat a button per product. */
export function recognisePayControls({ choices, clickables, forms }: RawReading): PayControlSeen[] {
  const found: PayControlSeen[] = choices.map(({ where }) => ({ where, kind: 'choice' }))
  for (const { where, kind, tag, text } of clickables) {
    const words = unaccent(text)
    if (
      kind === 'button' &&
      (payWords.test(words) || goWords.test(words) || (tag === 'button' && brandFirst.test(words) && !explains.test(words)))
    )
      found.push({ where, kind: 'button' })
    if (kind === 'link' && payWords.test(words) && !promotionWords.test(words)) found.push({ where, kind: 'link' })
  }
  for (const { where, action, query } of forms) {
    if (paysAt(action, { query })) found.push({ where, kind: 'link' })
    else if (/mercado-?_?pago/i.test(pathOf(action))) found.push({ where, kind: 'form' })
  }
  return found.slice(0, limit)
}

const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : '')
