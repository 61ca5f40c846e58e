/** The texts of every requirement, by id. A test compares ids and reasons with the catalogue. */
import type { RequirementTexts } from '../texts'
import { texts as cardFieldNames } from './card-field-names'
import { texts as certificate } from './certificate'
import { texts as dataResponsibility } from './data-responsibility'
import { texts as deviceId } from './device-id'
import { texts as exposedSecrets } from './exposed-secrets'
import { texts as financingCosts } from './financing-costs'
import { texts as https } from './https'
import { texts as integrationQuality } from './integration-quality'
import { texts as integratorCredentials } from './integrator-credentials'
import { texts as notifications } from './notifications'
import { texts as officialSdk } from './official-sdk'
import { texts as payerAndItemData } from './payer-and-item-data'
import { texts as pixKey } from './pix-key'
import { texts as productionCredentials } from './production-credentials'
import { texts as promotions } from './promotions'
import { texts as reports } from './reports'
import { texts as responseMessages } from './response-messages'
import { texts as sdkVersion } from './sdk-version'
import { texts as secureFields } from './secure-fields'
import { texts as termsLink } from './terms-link'
import { texts as transparentPrices } from './transparent-prices'

export const requirementTexts: Record<string, RequirementTexts> = {
  https,
  certificate,
  'official-sdk': officialSdk,
  'sdk-version': sdkVersion,
  'card-field-names': cardFieldNames,
  'secure-fields': secureFields,
  'exposed-secrets': exposedSecrets,
  'production-credentials': productionCredentials,
  'integrator-credentials': integratorCredentials,
  'payer-and-item-data': payerAndItemData,
  'device-id': deviceId,
  notifications,
  'response-messages': responseMessages,
  promotions,
  'financing-costs': financingCosts,
  'transparent-prices': transparentPrices,
  'terms-link': termsLink,
  'data-responsibility': dataResponsibility,
  'pix-key': pixKey,
  'integration-quality': integrationQuality,
  reports,
}
