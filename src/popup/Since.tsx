import type { SinceEarlier } from '../messaging/protocol.ts'
import { useText } from '../ui/language.tsx'

/** What has changed since the shop's journey before this one; nothing where nothing has. */
export function Since({ since: { at, fixed, fresh } }: { since: SinceEarlier }) {
  const { t, day } = useText()
  if (fixed + fresh === 0) return null
  return (
    <p class="since" data-part="since">
      {t('journey.since', { date: day(at), fixed, fresh })}
    </p>
  )
}
