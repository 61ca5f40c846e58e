import { Check } from 'lucide'
import type { Attestation } from '../audit/types'
import { age, shortDay } from '../i18n/format'
import { plain } from '../i18n/plain'
import { Icon } from '../ui/Icon'
import { useText } from '../ui/language'

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
