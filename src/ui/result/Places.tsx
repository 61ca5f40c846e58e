import type { Ref } from 'preact'
import type { Place } from '../../engine/view/places.ts'
import { useText } from '../language.tsx'
import { useReveal } from '../use-reveal.ts'
import { Chip } from './Chip.tsx'

/** Number of chips shown before "show more". */
const chipsShown = 6

/** Chips for the places where something was found. */
export function Places({ places, page, small = false }: { places: Place[]; page: string; small?: boolean }) {
  const { t } = useText()
  const { shown, rest, reveal, container } = useReveal(places, chipsShown)
  if (shown.length === 0) return null
  return (
    <div class="places">
      <ul data-part="where" aria-label={t('where.label')} ref={container as Ref<HTMLUListElement>}>
        {shown.map((where, index) => (
          <li key={`${index} ${where.selector.join(' ')}`}>
            <Chip where={where} page={page} small={small} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="link" onClick={reveal}>
          {t('result.more', { n: rest })}
        </button>
      )}
    </div>
  )
}
