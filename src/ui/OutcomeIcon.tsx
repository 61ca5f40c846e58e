import { UserRound } from 'lucide'
import type { Level, Outcome } from '../engine/audit/types.ts'
import { Icon } from './Icon.tsx'
import { outcomeIcons } from './outcomes.ts'

interface Props {
  /** `attestation`: decided by a person. */
  outcome: Outcome | 'attestation'
  level?: Level
  /** A failure that a person accepted: shown crossed out. */
  struck?: boolean
}

/** An outcome's icon on a coloured disc; a hollow disc if the result is not mandatory. */
export function OutcomeIcon({ outcome, level = 'mandatory', struck = false }: Props) {
  return (
    <span class="disc" data-tone={outcome} data-level={level} data-struck={struck}>
      <Icon node={outcome === 'attestation' ? UserRound : outcomeIcons[outcome]} size={13} />
    </span>
  )
}
