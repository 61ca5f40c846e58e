/** The quality tool's checklist and what looks for its points; the last four are our own. */
import type { QualitySheet } from '../audit/quality-check.ts'
import { passMark } from '../knowledge/quality.ts'
import { buyerDataChecks } from './checks/buyer-data.ts'
import { deviceId } from './checks/device-id.ts'
import { errorMessages } from './checks/error-messages.ts'
import { fieldLabels } from './checks/field-labels.ts'
import { loadingState } from './checks/loading-state.ts'
import { logos } from './checks/logos.ts'
import { modal } from './checks/modal.ts'
import { responseMessages } from './checks/response-messages.ts'
import { backUrls, externalReference } from './checks/returns.ts'
import { secureForm } from './checks/secure-form.ts'
import { ssl, tls } from './checks/transport.ts'
import { trustedTotal } from './checks/trusted-total.ts'
import { webSdk, webSdkOfPro } from './checks/web-sdk.ts'
import { qualityCriteria } from './criteria/index.ts'

export const qualitySheet: QualitySheet = {
  passMark,
  criteria: qualityCriteria,
  checks: [
    ...buyerDataChecks,
    externalReference,
    backUrls,
    deviceId,
    webSdk,
    webSdkOfPro,
    ssl,
    tls,
    secureForm,
    logos,
    responseMessages,
    modal,
    trustedTotal,
    fieldLabels,
    errorMessages,
    loadingState,
  ],
}
