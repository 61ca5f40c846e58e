import { UserRound } from 'lucide'
import type { Level, Outcome } from '../engine/audit/types.ts'
import { Icon } from './Icon.tsx'
import { outcomeIcons } from './outcomes.ts'

interface Props {
  /** `attestation`: a person's word, not the machine's. */
  outcome: Outcome | 'attestation'
  level?: Level
  /** A person let it pass: struck through, and still there. */
  struck?: boolean
}

/** An outcome's icon on a disc of its colour; a hollow one where nothing mandatory hangs on it. */
export function OutcomeIcon({ outcome, level = 'mandatory', struck = false }: Props) {
  return (
    <span class="disc" data-tone={outcome} data-level={level} data-struck={struck}>
      <Icon node={outcome === 'attestation' ? UserRound : outcomeIcons[outcome]} size={13} />
    </span>
  )
}
