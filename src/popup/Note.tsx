import type { IconNode } from 'lucide'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  part: string
  icon: IconNode
  says: string
  action?: string
  onAct?: () => void
  tone?: 'notReady' | 'undecided' | 'none'
  /** Stays in sight while the results scroll. */
  sticky?: boolean
}

/** A sentence that bears on the whole result, with what to do about it. */
export function Note({ part, icon, says, action, onAct, tone = 'undecided', sticky = false }: Props) {
  return (
    <div class="note" data-tone={tone} data-part={part} data-sticky={sticky} role="status">
      <Icon node={icon} size={15} />
      <p>{says}</p>
      {action && (
        <button type="button" class="link" onClick={onAct}>
          {action}
        </button>
      )}
    </div>
  )
}
