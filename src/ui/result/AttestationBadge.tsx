import { UserRound } from 'lucide'
import type { Attestation, Outcome } from '../../engine/audit/types.ts'
import type { UiKey } from '../../engine/i18n/interface.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'

/** A person's attestation on the closed line, beside the outcome. An accepted failure says so, and is not green. */
export function AttestationBadge({
  attestation: { decision, by, measured },
  outcome,
}: {
  attestation: Attestation
  outcome: Outcome
}) {
  const { t, number } = useText()
  const overruled = outcome === 'failed' && decision !== 'failed'
  const key: UiKey = overruled ? (decision === 'passed' ? 'badge.accepted' : 'badge.waived') : `badge.${decision}`
  return (
    <span class="attestation-badge" data-part="badge" data-tone={overruled ? 'overruled' : decision}>
      <Icon node={UserRound} size={12} />
      <span>
        {t(key, { by: by || t('attestation.someone') })}
        {measured && ` · ${number(measured.score)}`}
      </span>
    </span>
  )
}
