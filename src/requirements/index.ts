/** The catalogue, in the order on screen. A test compares it with the folder. */
import type { Catalogue } from '../audit/run'
import { cardFieldNames } from './card-field-names'
import { certificate } from './certificate'
import { dataResponsibility } from './data-responsibility'
import { deviceId } from './device-id'
import { exposedSecrets } from './exposed-secrets'
import { financingCosts } from './financing-costs'
import { https } from './https'
import { integrationQuality } from './integration-quality'
import { integratorCredentials } from './integrator-credentials'
import { notifications } from './notifications'
import { officialSdk } from './official-sdk'
import { payerAndItemData } from './payer-and-item-data'
import { pixKey } from './pix-key'
import { productionCredentials } from './production-credentials'
import { promotions } from './promotions'
import { reports } from './reports'
import { responseMessages } from './response-messages'
import { sdkVersion } from './sdk-version'
import { secureFields } from './secure-fields'
import { termsLink } from './terms-link'
import { transparentPrices } from './transparent-prices'

export const catalogue: Catalogue = {
  date: '2026-11-20',
  requirements: [
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
  ],
}
