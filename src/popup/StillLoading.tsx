import { Hourglass } from 'lucide'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'

/** Said at the top where a page was read before it was whole: what follows may change with another look. */
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
