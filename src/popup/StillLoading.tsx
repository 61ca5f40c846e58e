import { Hourglass } from 'lucide'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'

/** Notice above the results of a page that was read while loading: another audit may differ. */
export function StillLoading({ onAgain }: { onAgain: () => void }) {
  const { t } = useText()
  return (
    <div class="loading" data-tone="undecided">
      <Icon node={Hourglass} size={15} />
      <p>{t('loading.says')}</p>
      <button type="button" class="link" onClick={onAgain}>
        {t('app.again')}
      </button>
    </div>
  )
}
