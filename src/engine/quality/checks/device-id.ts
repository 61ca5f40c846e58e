import type { QualityCheck } from '../../audit/quality-check.ts'
import { ofResult } from './of-result.ts'

/** The header `X-meli-session-id`: the page identifies the device; that the server sends it on, only the server knows. */
export const deviceId: QualityCheck = { id: 'device_id', check: (facts) => ofResult(facts, 'device-id') }
