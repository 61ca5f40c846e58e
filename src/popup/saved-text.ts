import { t } from '../engine/i18n/format.ts'
import type { Wording } from '../engine/i18n/wording.ts'
import type { NewAttestation } from '../messaging/protocol.ts'

/**
 * Announces that an attestation was saved or removed. Always differs from the previous text, because a repeated text is not
 * announced.
 */
export function savedText(language: Wording, title: string, given: NewAttestation | null, before: string): string {
  const says = given
    ? t(language, 'attestation.saved.says', { title, decision: t(language, `attestation.${given.decision}`) })
    : t(language, 'attestation.takenBack.says', { title })
  return says === before ? `${says}\u00a0` : says
}
