import { UserRound } from 'lucide'
import { isException } from '../../engine/audit/attestations.ts'
import type { Attestation } from '../../engine/audit/types.ts'
import { attestationText } from '../../engine/view/attestation.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'

interface Props {
  attestation: Attestation
  /** It counts no more. */
  lapsed: boolean
}

/** The attestation on the closed line, next to the outcome. An exception is labelled as such and is not green. */
export function AttestationBadge({ attestation, lapsed }: Props) {
  const { t, language, number, keepDay } = useText()
  const { decision, measured } = attestation
  const tone = lapsed ? 'lapsed' : isException(attestation) ? 'overruled' : decision
  return (
    <span class="attestation-badge" data-part="badge" data-tone={tone}>
      <Icon node={UserRound} size={12} />
      <span>
        {keepDay(attestationText(language, attestation), attestation.until)}
        {measured && ` · ${number(measured.score)}`}
        {lapsed && ` · ${t('lapse.short')}`}
      </span>
    </span>
  )
}
