import { Check, Crosshair, Unlink } from 'lucide'
import { useState } from 'preact/hooks'
import { plain } from '../../engine/i18n/plain.ts'
import type { Where } from '../../engine/snapshot/types.ts'
import { frameName, placeDetails, placeLabel } from '../../engine/view/places.ts'
import type { ShowReply } from '../../messaging/protocol.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { usePageActions } from './page-actions.ts'

/** A place on the page: a click scrolls to it and outlines it, or reports that it is gone. `small`: without its name. */
export function Chip({ where, page, small }: { where: Where; page: string; small: boolean }) {
  const { t } = useText()
  const { show } = usePageActions()
  const [reply, setReply] = useState<ShowReply | null>(null)
  const frame = where.frame === page ? '' : t('where.inFrame', { name: frameName(where.frame, page) })
  const label = placeLabel(where)
  const onShow = async () => {
    setReply(null)
    setReply(await show(where))
  }
  return (
    <>
      <button
        type="button"
        class="chip"
        data-shown={reply}
        data-small={small}
        title={plain(placeDetails(where))}
        aria-label={t('where.show', { label: [label, frame].filter(Boolean).join(' ') })}
        onClick={onShow}
      >
        <Icon node={reply === 'shown' ? Check : reply === 'gone' ? Unlink : Crosshair} size={13} />
        {!small && (
          <span>
            {label && <code>{plain(label)}</code>} {frame && <small>{frame}</small>}
          </span>
        )}
      </button>
      <span class={reply === 'gone' ? 'chip-note' : 'unseen'} role="status">
        {reply && t(`where.${reply}`)}
      </span>
    </>
  )
}
