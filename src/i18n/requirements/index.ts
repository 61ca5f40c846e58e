/** The texts of every requirement, by id. A test compares ids and reasons with the catalogue. */
import type { RequirementTexts } from '../texts'
import { texts as cardFieldNames } from './card-field-names'
import { texts as https } from './https'
import { texts as officialSdk } from './official-sdk'
import { texts as promotions } from './promotions'
import { texts as termsLink } from './terms-link'

export const requirementTexts: Record<string, RequirementTexts> = {
  https,
  'official-sdk': officialSdk,
  'card-field-names': cardFieldNames,
  promotions,
  'terms-link': termsLink,
}
