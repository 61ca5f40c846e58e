/** The sentence under the verdict, the same in every face. Pure. */
import type { Audit } from '../audit/types.ts'
import { day, t } from '../i18n/format.ts'
import type { Wording } from '../i18n/wording.ts'
import { exceptionsIn } from './attestation.ts'
import { countsOf } from './counts.ts'

/** Says what holds the shop back, or who answers for the exceptions. */
export function verdictLine(language: Wording, audit: Audit): string {
  const { verdict } = audit
  if (verdict !== 'readyWithExceptions') return t(language, `verdict.${verdict}.line`, { n: countsOf(audit).headline })
  const [only, ...others] = exceptionsIn(audit)
  if (!only || others.length > 0) return t(language, 'verdict.readyWithExceptions.line', { n: others.length + 1 })
  const by = only.by || t(language, 'attestation.someone')
  return only.decision === 'accepted'
    ? t(language, 'verdict.accepted.line', { by, until: day(language, only.until ?? '') })
    : t(language, 'verdict.falseAlarm.line', { by })
}
