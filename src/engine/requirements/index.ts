/** The catalogue, in display order. A test checks that it lists every file of the folder. */
import type { Catalogue } from '../audit/judge-page.ts'
import { duties } from '../law/index.ts'
import { qualitySheet } from '../quality/index.ts'
import { cardFieldNames } from './card-field-names.ts'
import { certificate } from './certificate.ts'
import { dataResponsibility } from './data-responsibility.ts'
import { deviceId } from './device-id.ts'
import { exposedSecrets } from './exposed-secrets.ts'
import { financingCosts } from './financing-costs.ts'
import { https } from './https.ts'
import { integrationQuality } from './integration-quality.ts'
import { integratorCredentials } from './integrator-credentials.ts'
import { notifications } from './notifications.ts'
import { officialSdk } from './official-sdk.ts'
import { payerAndItemData } from './payer-and-item-data.ts'
import { pixKey } from './pix-key.ts'
import { productionCredentials } from './production-credentials.ts'
import { promotions } from './promotions.ts'
import { reports } from './reports.ts'
import { responseMessages } from './response-messages.ts'
import { sdkVersion } from './sdk-version.ts'
import { secureFields } from './secure-fields.ts'
import { termsLink } from './terms-link.ts'
import { transparentPrices } from './transparent-prices.ts'

const requirements = [
  https,
  certificate,
  officialSdk,
  sdkVersion,
  cardFieldNames,
  secureFields,
  exposedSecrets,
  productionCredentials,
  integratorCredentials,
  payerAndItemData,
  deviceId,
  notifications,
  responseMessages,
  promotions,
  financingCosts,
  transparentPrices,
  termsLink,
  dataResponsibility,
  pixKey,
  integrationQuality,
  reports,
] as const

/** One of the catalogue's requirements, with its own id and reasons in its type. */
export type Listed = (typeof requirements)[number]

export const catalogue: Catalogue = { date: '2026-11-20', requirements, duties, quality: qualitySheet }
