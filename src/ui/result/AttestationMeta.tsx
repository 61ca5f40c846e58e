import { Check } from 'lucide'
import type { Attestation } from '../../engine/audit/types.ts'
import { age, shortDay } from '../../engine/i18n/format.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { attestationsLast } from '../../engine/knowledge/attestations.ts'
import type { lapseOf } from '../../engine/view/attestation.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'

interface Props {
  attestation: Attestation
  /** Why it counts no more. */
  lapse: ReturnType<typeof lapseOf>
  /** Saved while this popup was open. */
  justNow: boolean
  onTakeBack: () => void
  onRenew: () => void
}

/** Who attested and when, whether it still counts, and the buttons that renew and remove the attestation. */
export function AttestationMeta({ attestation: { by, at, until = '' }, lapse, justNow, onTakeBack, onRenew }: Props) {
  const { t, language, day } = useText()
  return (
    <>
      {lapse && (
        <p class="attestation-lapse" data-part="lapse">
          {t(`lapse.${lapse}`, { days: attestationsLast.days, until: day(until) })}
          {lapse === 'old' && (
            <button type="button" class="link" data-part="renew" onClick={onRenew}>
              {t('attestation.renew')}
            </button>
          )}
        </p>
      )}
      <p class="attestation-meta" data-part="attestation-meta">
        <span>
          {justNow && (
            <strong>
              <Icon node={Check} size={13} />
              {t('attestation.saved')}
            </strong>
          )}
          <span>
            {by && `${plain(by)} · `}
            <time dateTime={at}>
              {age(language, at)} · {shortDay(language, at)}
            </time>
          </span>
        </span>
        <button type="button" class="link" data-part="take-back" onClick={onTakeBack}>
          {t('attestation.takeBack')}
        </button>
      </p>
    </>
  )
}
