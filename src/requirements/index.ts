/** The catalogue, in the order on screen. A test compares it with the folder. */
import type { Catalogue } from '../audit/run'
import { cardFieldNames } from './card-field-names'
import { https } from './https'
import { officialSdk } from './official-sdk'
import { promotions } from './promotions'
import { termsLink } from './terms-link'

export const catalogue: Catalogue = {
  date: '2026-11-20',
  requirements: [https, officialSdk, cardFieldNames, promotions, termsLink],
}
