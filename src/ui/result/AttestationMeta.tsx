import { Check } from 'lucide'
import type { Attestation } from '../../engine/audit/types.ts'
import { age, shortDay } from '../../engine/i18n/format.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'

interface Props {
  attestation: Attestation
  /** Saved while this popup was open. */
  justNow: boolean
  onTakeBack: () => void
}

/** Who attested and when, and the button that removes the attestation. */
export function AttestationMeta({ attestation: { by, at }, justNow, onTakeBack }: Props) {
  const { t, language } = useText()
  return (
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
  )
}
