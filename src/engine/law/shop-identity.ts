import { duty, type LawReason } from '../audit/duty.ts'
import { type IdentityState, identityOf } from '../knowledge/identity-numbers.ts'
import { article76bis, decree6, decree011, decree7962, law1480, mercosurInArgentina, mercosurInUruguay } from './sources.ts'

const reasons: Record<IdentityState, LawReason> = {
  company: 'shown',
  person: 'may-be-a-persons',
  unchecked: 'number-unchecked',
  wrong: 'wrong-number',
}

/**
 * Who sells: by the number that the tax office gave, whose check digits tell it from an order's number. Names and addresses cannot be told
 * from other words, so they are left to a person.
 */
export const shopIdentity = duty({
  id: 'shop-identity',
  laws: {
    MLA: mercosurInArgentina,
    MLB: decree7962,
    MLM: article76bis,
    MLC: decree6,
    MCO: law1480,
    MPE: decree011,
    MLU: mercosurInUruguay,
  },
  inLongTexts: true,
  check({ law }, site) {
    const kind = identityOf[site]
    const seen = law.identities.filter((each) => each.visible && each.kind === kind)
    for (const state of ['company', 'person', 'unchecked', 'wrong'] as const) {
      const found = seen.find((each) => each.state === state)
      if (found) return { reason: reasons[state], where: found.where, text: found.shown }
    }
    return null
  },
})
