import { ListChecks } from 'lucide'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'

/** Point cannot be seen in a web page: what follows is a checklist for a person. */
export function PointNote() {
  const { t } = useText()
  return (
    <p class="context-note" data-part="point">
      <Icon node={ListChecks} size={15} />
      <span>{t('context.point')}</span>
    </p>
  )
}
