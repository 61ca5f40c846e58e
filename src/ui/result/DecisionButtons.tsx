import { CalendarClock, Check, type IconNode, MegaphoneOff, Minus, X } from 'lucide'
import type { Decision, Result } from '../../engine/audit/types.ts'
import { decisionsFor } from '../../engine/view/attestation.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { hitByChance } from './use-steady-row.ts'

const icons: Record<Decision, IconNode> = {
  passed: Check,
  failed: X,
  notApplicable: Minus,
  falseAlarm: MegaphoneOff,
  accepted: CalendarClock,
}

interface Props {
  result: Result
  chosen: Decision | null
  onChoose: (decision: Decision) => void
}

/** What may be said of a result, a button each, with the digit that presses it while the row has the focus. */
export function DecisionButtons({ result, chosen, onChoose }: Props) {
  const { t } = useText()
  return (
    <fieldset class="decisions">
      <legend class="unseen">{t('attestation.label')}</legend>
      {decisionsFor(result).map((decision, index) => (
        <button
          key={decision}
          type="button"
          data-decision={decision}
          data-tone={decision}
          aria-pressed={chosen === decision}
          aria-keyshortcuts={`${index + 1}`}
          onClick={(event) => hitByChance(event) || onChoose(decision)}
        >
          <Icon node={icons[decision]} size={14} />
          <span>{t(`attestation.${decision}`)}</span>
        </button>
      ))}
    </fieldset>
  )
}
