/** The shop's own choices, buttons, links and forms with which a buyer starts a Mercado Pago payment. */
import { goWords, payWords, promotionWords } from '../knowledge/payment-links'
import { unaccent } from '../knowledge/plain-text'
import type { RawReading } from '../snapshot/raw'
import type { PayControlSeen } from '../snapshot/types'
import { paysAt } from './payment-address'

const brandFirst = /^\s*mercado-?_? ?pago\b/i
/** A question's heading, or a seller's settings. */
const explains = /\?|\b(como|que|what|how|funciona|preguntas|ayuda|ajuda|conect\w+|vincul\w+|configur\w+)\b/i
/** What a link to the shop's own page of Mercado Pago says when it starts a payment there. */
const starts =
  /^\W*(ir a pagar|pag(ar|a|ue)|comprar?|finalizar|continuar|suscrib\w+|assinar|donar|doar|pay|checkout|buy)\b.{0,30}$/i
/** The seller's own settings, not a buyer's payment. */
const settings = /admin|setting|config|ajustes|credenci?al|connect|conect|oauth|webhook|vincular|blog|ayuda|ajuda|help/i
const limit = 10

/** At most ten: one is enough to tell, and a page may repeat a button per product. */
export function recognisePayControls({ choices, clickables, forms }: RawReading): PayControlSeen[] {
  const found: PayControlSeen[] = choices.map(({ where }) => ({ where, kind: 'choice' }))
  for (const { where, kind, tag, text, href } of clickables) {
    const words = unaccent(text)
    if (
      kind === 'button' &&
      (payWords.test(words) || goWords.test(words) || (tag === 'button' && brandFirst.test(words) && !explains.test(words)))
    )
      found.push({ where, kind: 'button' })
    const pays = payWords.test(words) || (starts.test(words) && leadsToIt(href))
    if (kind === 'link' && pays && !promotionWords.test(words)) found.push({ where, kind: 'link' })
  }
  for (const { where, action, query } of forms) {
    if (paysAt(action, { query })) found.push({ where, kind: 'link' })
    else if (leadsToIt(action)) found.push({ where, kind: 'form' })
  }
  return found.slice(0, limit)
}

/** Whether the path of an address names Mercado Pago, and no settings. */
const leadsToIt = (address: string) => /mercado-?_?pago/i.test(pathOf(address)) && !settings.test(pathOf(address))

const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : '')
