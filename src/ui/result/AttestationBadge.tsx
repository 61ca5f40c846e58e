import { UserRound } from 'lucide'
import type { Attestation, Outcome } from '../../engine/audit/types.ts'
import { attestationKey, isOverruled } from '../../engine/view/attestation.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'

/** The attestation on the closed line, next to the outcome. An accepted failure is labelled as such and is not green. */
export function AttestationBadge({ attestation, outcome }: { attestation: Attestation; outcome: Outcome }) {
  const { t, number } = useText()
  const { decision, by, measured } = attestation
  return (
    <span class="attestation-badge" data-part="badge" data-tone={isOverruled(outcome, attestation) ? 'overruled' : decision}>
      <Icon node={UserRound} size={12} />
      <span>
        {t(attestationKey(outcome, attestation), { by: by || t('attestation.someone') })}
        {measured && ` · ${number(measured.score)}`}
      </span>
    </span>
  )
}
