import { Footprints } from 'lucide'
import { useState } from 'preact/hooks'
import type { FollowShown } from '../../messaging/protocol.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../../ui/language.tsx'
import type { Alter } from '../use-audit.ts'
import { requestCurrent, requestFollow } from '../worker.ts'

/**
 * Follows the site of the page shown, beside others that are followed already. The worker hears of it before the browser asks, because
 * Firefox may close the popup to ask.
 */
export function FollowOffer({ follow: { hosts, offer }, onAlter }: { follow: FollowShown; onAlter: Alter }) {
  const { t } = useText()
  const [refused, setRefused] = useState(false)
  if (!offer) return null
  const { host, site } = offer
  const start = async () => {
    const noted = requestFollow()
    // Within the click: later the browser refuses to ask.
    const granted = await chrome.permissions.request({ origins: [site] }).catch(() => false)
    await noted
    setRefused(!granted)
    onAlter(granted ? requestFollow() : requestCurrent())
  }
  return (
    <div class="follow" data-part="follow-offer">
      <button
        type="button"
        // In place of the first one stands the button that ends it (`useKeptFocus`).
        id={hosts.length > 0 ? 'follow-also' : 'follow'}
        class="button secondary small"
        data-part="follow"
        onClick={start}
      >
        <Icon node={Footprints} size={14} />
        {hosts.length > 0 ? t('follow.also', { host }) : t('follow.start')}
      </button>
      {hosts.length === 0 && <p class="journey-hint">{t('follow.says', { host })}</p>}
      <p class="journey-hint" role="status">
        {refused && t('follow.refused')}
      </p>
    </div>
  )
}
