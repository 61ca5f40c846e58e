import type { Counts } from '../engine/view/counts.ts'
import { useText } from '../ui/language.tsx'

/** Progress of the checklist, in words and as a bar. */
export function Progress({ asked, attested }: Counts['questions']) {
  const { t } = useText()
  return (
    <div class="progress" data-part="progress">
      <span>{t('ask.progress', { done: attested, n: asked })}</span>
      <span class="progress-bar" aria-hidden="true">
        <i style={{ width: `${(100 * attested) / Math.max(1, asked)}%` }} />
      </span>
    </div>
  )
}
