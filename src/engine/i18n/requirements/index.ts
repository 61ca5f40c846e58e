/** The texts of every requirement, by id. The compiler compares ids and reasons with the catalogue. */
import type { Listed } from '../../requirements/index.ts'
import type { TextsOf } from '../texts.ts'
import { texts as cardFieldNames } from './card-field-names.ts'
import { texts as certificate } from './certificate.ts'
import { texts as dataResponsibility } from './data-responsibility.ts'
import { texts as deviceId } from './device-id.ts'
import { texts as exposedSecrets } from './exposed-secrets.ts'
import { texts as financingCosts } from './financing-costs.ts'
import { texts as https } from './https.ts'
import { texts as integrationQuality } from './integration-quality.ts'
import { texts as integratorCredentials } from './integrator-credentials.ts'
import { texts as notifications } from './notifications.ts'
import { texts as officialSdk } from './official-sdk.ts'
import { texts as payerAndItemData } from './payer-and-item-data.ts'
import { texts as pixKey } from './pix-key.ts'
import { texts as productionCredentials } from './production-credentials.ts'
import { texts as promotions } from './promotions.ts'
import { texts as reports } from './reports.ts'
import { texts as responseMessages } from './response-messages.ts'
import { texts as sdkVersion } from './sdk-version.ts'
import { texts as secureFields } from './secure-fields.ts'
import { texts as termsLink } from './terms-link.ts'
import { texts as transparentPrices } from './transparent-prices.ts'

export const requirementTexts: TextsOf<Listed> = {
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
