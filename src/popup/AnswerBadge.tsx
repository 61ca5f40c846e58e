import { UserRound } from 'lucide'
import type { Attestation, Outcome } from '../engine/audit/types.ts'
import type { UiKey } from '../engine/i18n/interface.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'

/** A person's answer on the closed line, beside the outcome. A failure that was let pass says so, and is not green. */
export function AnswerBadge({
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
    <span class="answer-badge" data-part="badge" data-tone={overruled ? 'overruled' : decision}>
      <Icon node={UserRound} size={12} />
      <span>
        {t(key, { by: by || t('answer.someone') })}
        {measured && ` · ${number(measured.score)}`}
      </span>
    </span>
  )
}
