import { RotateCcw } from 'lucide'
import { useState } from 'preact/hooks'
import type { Audit } from '../../engine/audit/types.ts'
import { unseenOf } from '../../engine/view/journey.ts'
import type { JourneyShown } from '../../messaging/protocol.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../../ui/language.tsx'
import { Prose } from '../../ui/Prose.tsx'
import type { Alter } from '../use-audit.ts'
import { requestAnew } from '../worker.ts'
import { Earlier } from './Earlier.tsx'
import { FollowOffer } from './FollowOffer.tsx'
import { StepRow } from './StepRow.tsx'
import { StepStrip } from './StepStrip.tsx'
import { Testing } from './Testing.tsx'

interface Props {
  audit: Audit
  journey: JourneyShown
  onAlter: Alter
}

/** The steps that were audited together, in one line and, where there are several, as a strip; unfolded, what can be done with them. */
export function Journey({ audit, journey, onAlter }: Props) {
  const { t, language, list } = useText()
  const [open, setOpen] = useState(false)
  const n = audit.steps.length
  const unseen = unseenOf(audit, language)
  const missing = unseen.length > 0 && t('journey.unseen', { list: list(unseen) })
  return (
    <section class="journey" aria-label={t('journey.label')} data-part="journey">
      {n > 1 && <StepStrip audit={audit} here={journey.here} />}
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span>
            {t('journey.steps', { n })}
            {missing && <span class="journey-unseen">{` · ${missing}`}</span>}
          </span>
          <span class="link">{t('journey.open')}</span>
        </summary>
        {open && (
          <div class="journey-body">
            <ol class="steps">
              {journey.steps.map((id, index) => (
                <StepRow key={id} {...{ audit, index, id, onAlter }} isHere={index === journey.here} />
              ))}
            </ol>
            {audit.steps.some(({ addressSays }) => addressSays) && (
              <p class="journey-hint">
                <Prose text={t('results.address.hint')} />
              </p>
            )}
            <p class="journey-hint">{t('journey.hint')}</p>
            {journey.follow.hosts.length === 0 && <FollowOffer follow={journey.follow} onAlter={onAlter} />}
            <Testing testing={journey.testing} onAlter={onAlter} />
            <div class="journey-ways">
              <button
                type="button"
                class="button secondary small"
                data-part="anew"
                title={t('journey.anew.says')}
                onClick={() => onAlter(requestAnew())}
              >
                <Icon node={RotateCcw} size={14} />
                {t('journey.anew')}
              </button>
              <Earlier journey={journey} onAlter={onAlter} />
            </div>
          </div>
        )}
      </details>
      {!journey.kept && (
        <p class="wrong" role="alert">
          {t('journey.notKept')}
        </p>
      )}
    </section>
  )
}
