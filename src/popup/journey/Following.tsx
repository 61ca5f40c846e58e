import { Footprints } from 'lucide'
import type { FollowShown } from '../../messaging/protocol.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../../ui/language.tsx'
import type { Alter } from '../use-audit.ts'
import { requestUnfollow } from '../worker.ts'
import { FollowOffer } from './FollowOffer.tsx'

/** What is followed in the tab, where that ends, and the way to end it. */
export function Following({ follow, onAlter }: { follow: FollowShown; onAlter: Alter }) {
  const { t, list } = useText()
  const { hosts, away, offer } = follow
  return (
    <div class="following" data-part="following" data-away={away}>
      <p>
        <Icon node={Footprints} size={14} />
        <span role="status">
          {t(away ? 'follow.away' : 'follow.on', { list: list(hosts) })}
          {away && !offer && ` ${t('follow.click')}`}
        </span>
        <button
          type="button"
          id="follow"
          class="link"
          data-part="unfollow"
          title={t('follow.ends')}
          onClick={() => onAlter(requestUnfollow())}
        >
          {t('follow.stop')}
        </button>
      </p>
      <FollowOffer follow={follow} onAlter={onAlter} />
    </div>
  )
}
