/** The buyer's data: a page shows that its form asks for it; whether it is sent, only the server knows. */
import type { QualityCheck } from '../../audit/quality-check.ts'
import type { BuyerDatum } from '../../knowledge/quality.ts'

const data: Record<string, BuyerDatum> = {
  email: 'email',
  payer_first_name: 'firstName',
  payer_last_name: 'lastName',
  address: 'address',
  payer_identification: 'identification',
  payer_phone: 'phone',
}

export const buyerDataChecks = Object.entries(data).map(
  ([id, datum]): QualityCheck => ({
    id,
    check({ results }) {
      const observations = results.find(({ requirement }) => requirement === 'payer-and-item-data')?.observations ?? []
      const about = observations.filter((each) => each.data.datum === datum)
      const asks = about.find(({ reason }) => reason === 'form-asks')
      if (asks) return { reason: 'form-asks', where: asks.where ?? undefined, step: asks.step }
      return { reason: about.length > 0 ? 'form-does-not-ask' : 'no-fields' }
    },
  }),
)
