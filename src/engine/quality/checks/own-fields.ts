/** The fields that the shop's own page draws for the card and the buyer's document. */
import { ownCardFields } from '../../audit/facts/card-form.ts'
import type { BuyerFieldSeen, FieldSeen, Snapshot } from '../../snapshot/types.ts'

/** First those of the card. A Brick's are Mercado Pago's. */
export const ownFields = (page: Snapshot): (FieldSeen | BuyerFieldSeen)[] => [
  ...ownCardFields(page),
  ...page.buyerFields.filter(({ asks }) => asks === 'identification'),
]
