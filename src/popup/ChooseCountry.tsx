import { useText } from '../ui/language.tsx'

/** The way from a requirement that depends on the country to where it is chosen. */
export function ChooseCountry() {
  const { t } = useText()
  const go = () => {
    const select = document.getElementById('choose-site')
    select?.scrollIntoView({ block: 'center' })
    select?.focus({ preventScroll: true })
  }
  return (
    <button type="button" class="button small" data-part="choose-country" onClick={go}>
      {t('context.country')}
    </button>
  )
}
