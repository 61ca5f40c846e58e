import { useText } from '../language.tsx'
import { usePageActions } from './page-actions.ts'

/** Link from a requirement that depends on the country to the country select. */
export function ChooseCountry() {
  const { t } = useText()
  const { chooseCountry } = usePageActions()
  return (
    <button type="button" class="button small" data-part="choose-country" onClick={chooseCountry}>
      {t('context.country')}
    </button>
  )
}
