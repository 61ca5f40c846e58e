import type { Outcome } from '../audit/types'
import { Icon } from './Icon'
import { outcomeIcons } from './outcomes'

/** An outcome's icon on a disc of its colour. */
export function OutcomeIcon({ outcome }: { outcome: Outcome }) {
  return (
    <span class="disc" data-tone={outcome}>
      <Icon node={outcomeIcons[outcome]} size={13} />
    </span>
  )
}
