import { Check } from 'lucide'
import type { Attestation } from '../engine/audit/types.ts'
import { age, shortDay } from '../engine/i18n/format.ts'
import { plain } from '../engine/i18n/plain.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'

interface Props {
  attestation: Attestation
  /** Saved while this popup was open. */
  justNow: boolean
  onTakeBack: () => void
}

/** Who gave the answer and when, and the way to take it back. */
export function Given({ attestation: { by, at }, justNow, onTakeBack }: Props) {
  const { t, language } = useText()
  return (
    <p class="given" data-part="given">
      <span>
        {justNow && (
          <strong>
            <Icon node={Check} size={13} />
            {t('answer.saved')}
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
        {t('answer.takeBack')}
      </button>
    </p>
  )
}
