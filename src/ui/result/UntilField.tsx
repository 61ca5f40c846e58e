import { useText } from '../language.tsx'
import { today } from './measured.ts'

interface Props {
  id: string
  /** ISO 8601, or empty. */
  value: string
  wrong: boolean
  onType: (value: string) => void
  onSave: () => void
}

/** The last day of an accepted risk, from today on. */
export function UntilField({ id, value, wrong, onType, onSave }: Props) {
  const { t } = useText()
  return (
    <div class="field">
      <label for={id}>{t('attestation.until')}</label>
      <input
        id={id}
        data-part="until"
        type="date"
        min={today()}
        value={value}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onSave}
      />
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {t('attestation.until.wrong')}
        </p>
      )}
    </div>
  )
}
