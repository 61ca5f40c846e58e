import { useText } from '../language.tsx'
import { usePageActions } from './page-actions.ts'

/** The way from a requirement that depends on the country to where it is chosen. */
export function ChooseCountry() {
  const { t } = useText()
  const { chooseCountry } = usePageActions()
  return (
    <button type="button" class="button small" data-part="choose-country" onClick={chooseCountry}>
      {t('context.country')}
    </button>
  )
}
