import { useText } from '../ui/language.tsx'
import type { Tally } from './tally.ts'

/** How far the checklist of questions is, in words and as a bar. */
export function Progress({ asked, answered }: Tally['questions']) {
  const { t } = useText()
  return (
    <div class="progress" data-part="progress">
      <span>{t('ask.progress', { done: answered, n: asked })}</span>
      <span class="progress-bar" aria-hidden="true">
        <i style={{ width: `${(100 * answered) / Math.max(1, asked)}%` }} />
      </span>
    </div>
  )
}
