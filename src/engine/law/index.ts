/** The duties, in display order. A test checks that it lists every file of the folder. */
import { cancelButton } from './cancel-button.ts'
import { cftea } from './cftea.ts'
import { complaintsBook } from './complaints-book.ts'
import { consumerAuthority } from './consumer-authority.ts'
import { contractTerms } from './contract-terms.ts'
import { effectiveCost } from './effective-cost.ts'
import { financialCost } from './financial-cost.ts'
import { fiscalQr } from './fiscal-qr.ts'
import { priceWithoutTaxes } from './price-without-taxes.ts'
import { regretButton } from './regret-button.ts'
import { shopIdentity } from './shop-identity.ts'
import { totalPrice } from './total-price.ts'
import { withdrawal } from './withdrawal.ts'

export const duties = [
  totalPrice,
  priceWithoutTaxes,
  cftea,
  effectiveCost,
  financialCost,
  shopIdentity,
  contractTerms,
  withdrawal,
  regretButton,
  cancelButton,
  fiscalQr,
  consumerAuthority,
  complaintsBook,
] as const

export type DutyId = (typeof duties)[number]['id']
