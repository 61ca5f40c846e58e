/**
 * Our own: above a Brick that takes the card, the shop itself shows the total to pay, so that a buyer need not trust the amount in the form.
 * Source: mercadopago/mercadopago-claude-marketplace (products.md), read 2026-11-25.
 */
import { hasBrick } from '../../audit/facts/bricks.ts'
import { onPages, type QualityCheck, type QualityFacts } from '../../audit/quality-check.ts'
import { hostOf } from '../../knowledge/address.ts'
import { brickWords } from '../../knowledge/bricks.ts'
import { isMercadoPagoHost } from '../../knowledge/hosts.ts'
import type { LawSeen, Where } from '../../snapshot/types.ts'
import { notSeen } from './not-seen.ts'

const withBrick = ({ pages }: QualityFacts) => pages.filter(({ snapshot }) => hasBrick(snapshot, 'card'))

export const trustedTotal: QualityCheck = {
  id: 'trusted-total',
  asksOf: (facts) => withBrick(facts).length > 0,
  check: (facts) =>
    onPages({ ...facts, pages: withBrick(facts) }, (page) => {
      if (!page.law) return { reason: 'not-read' }
      const totals = page.law.signs.filter(({ sign, visible }) => sign === 'total-price' && visible)
      const container = page.markers.find(({ id }) => id === 'card-brick')?.where
      const outside = totals.find(({ where }) => !isInBrick(where, container))
      // Where in the page's flow it stands cannot be told from here: the sheet asks the tester to look.
      if (outside) return container ? seen('total-outside', outside) : seen('container-unknown', outside)
      if (totals[0]) return seen('total-in-brick', totals[0])
      return page.law.whole ? notSeen(page) : { reason: 'stopped-at-limit' }
    }),
}

const seen = <Reason extends string>(reason: Reason, { where, text }: LawSeen['signs'][number]) => ({ reason, where, text })

/** Inside the Brick's container, also one of the shop's own id, or in a frame of Mercado Pago's. */
function isInBrick({ frame, selector }: Where, container: Where | undefined): boolean {
  if (isMercadoPagoHost(hostOf(frame))) return true
  const [first = ''] = container?.selector ?? []
  return selector.some(
    (each) => (first !== '' && (each === first || each.startsWith(`${first} `))) || brickWords.test(each.split(' ')[0]!),
  )
}
