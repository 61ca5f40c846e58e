/** Certificate and version of the connection. Without the browser's help a page shows neither, but an address over http shows enough. */
import type { QualityCheck } from '../../audit/quality-check.ts'
import { hasReason, ofResult } from './of-result.ts'

/** A certificate from an authority. */
export const ssl: QualityCheck = {
  id: 'ssl',
  check(facts) {
    const https = ofResult(facts, 'https')
    return https.reason === 'result-failed' ? https : ofResult(facts, 'certificate')
  },
}

/** Version 1.2 or later. Where the browser told of the connection, the certificate's result says what is weak in it. */
export const tls: QualityCheck = {
  id: 'tls',
  check(facts) {
    const https = ofResult(facts, 'https')
    if (https.reason === 'result-failed') return https
    if (hasReason(facts, 'certificate', 'weak-connection')) return { reason: 'result-failed', requirement: 'certificate' }
    if (hasReason(facts, 'certificate', 'valid')) return { reason: 'result-passed', requirement: 'certificate' }
    return { reason: 'version-unseen' }
  },
}
