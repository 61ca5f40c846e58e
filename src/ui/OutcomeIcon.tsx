import type { Level, Outcome } from '../audit/types'
import { Icon } from './Icon'
import { outcomeIcons } from './outcomes'

/** An outcome's icon on a disc of its colour; a hollow one where nothing mandatory hangs on it. */
export function OutcomeIcon({ outcome, level = 'mandatory' }: { outcome: Outcome; level?: Level }) {
  return (
    <span class="disc" data-tone={outcome} data-level={level}>
      <Icon node={outcomeIcons[outcome]} size={13} />
    </span>
  )
}
