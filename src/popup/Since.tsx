import type { SinceEarlier } from '../messaging/protocol.ts'
import { useText } from '../ui/language.tsx'

/** What has changed since the shop's journey before this one. */
export function Since({ since: { at, fixed, fresh } }: { since: SinceEarlier }) {
  const { t, day } = useText()
  return (
    <p class="since" data-part="since">
      {t('journey.since', { date: day(at), fixed, fresh })}
    </p>
  )
}
