/** MercadoPago.js from Mercado Pago, under the key that each checklist has for it. */
import type { QualityCheck, QualityFacts, QualityFinding } from '../../audit/quality-check.ts'
import { ofResult } from './of-result.ts'

/** Loaded twice, it is loaded. */
function official(facts: QualityFacts): QualityFinding {
  const found = ofResult(facts, 'official-sdk')
  const failures = facts.results
    .find(({ requirement }) => requirement === 'official-sdk')
    ?.observations.filter(({ outcome }) => outcome === 'failed')
  return found.reason === 'result-failed' && failures!.length > 0 && failures!.every(({ reason }) => reason === 'loaded-twice')
    ? { ...found, reason: 'result-passed' }
    : found
}

export const webSdk: QualityCheck = { id: 'web_front_end_sdk', check: official }
export const webSdkOfPro: QualityCheck = { id: 'front_end_sdk_pro', check: official }
