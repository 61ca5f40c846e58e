import { useState } from 'preact/hooks'
import type { Where } from '../snapshot/types'
import { useText } from '../ui/language'
import { Chip } from './Chip'

/** Chips shown before the rest is asked for. */
const chipsShown = 6

/** The places where something was found, as chips that show it on the page. The document as a whole has nothing to point at. */
export function Places({ places, page }: { places: Where[]; page: string }) {
  const { t } = useText()
  const [all, setAll] = useState(false)
  const pointable = places.filter(({ selector }) => selector.length > 0)
  const shown = all ? pointable : pointable.slice(0, chipsShown)
  const rest = pointable.length - shown.length
  if (shown.length === 0) return null
  return (
    <div class="places">
      <ul data-part="where" aria-label={t('where.label')}>
        {shown.map((where, index) => (
          <li key={`${index} ${where.selector.join(' ')}`}>
            <Chip where={where} page={page} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('result.more', { n: rest })}
        </button>
      )}
    </div>
  )
}
