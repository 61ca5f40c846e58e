import { useState } from 'preact/hooks'
import { day } from '../../engine/i18n/format.ts'
import type { JourneyShown } from '../../messaging/protocol.ts'
import { useText } from '../../ui/language.tsx'
import { Select } from '../../ui/Select.tsx'
import { sizeText } from '../../ui/size-text.ts'
import type { Alter } from '../use-audit.ts'
import { requestForget, requestReopen } from '../worker.ts'

/** The shop's other journeys, to go back to one, and the room that all of them take. */
export function Earlier({ journey, onAlter }: { journey: JourneyShown; onAlter: Alter }) {
  const { t, language } = useText()
  const { earlier, size } = journey
  const [sure, setSure] = useState(false)
  const options = earlier.map(({ id, changedAt, steps, verdict, emptied }) => ({
    value: emptied ? '' : id,
    text: t(emptied ? 'journey.emptied' : 'journey.one', {
      date: day(language, changedAt.slice(0, 10)),
      n: steps,
      verdict: t(`verdict.${verdict}`),
    }),
  }))
  return (
    <>
      {earlier.length > 0 && (
        <Select
          data-part="earlier"
          aria-label={t('journey.earlier')}
          value=""
          options={[{ value: '', text: t('journey.earlier') }, ...options]}
          onChoose={(id) => id && onAlter(requestReopen(id))}
        />
      )}
      <p class="journey-hint">
        {t('journey.size', { size: sizeText(language, size) })}{' '}
        <button
          type="button"
          class="link"
          data-part="forget"
          onClick={() => {
            if (sure) onAlter(requestForget())
            setSure(!sure)
          }}
          onBlur={() => setSure(false)}
        >
          {t(sure ? 'journey.forget.sure' : 'journey.forget')}
        </button>
      </p>
    </>
  )
}
