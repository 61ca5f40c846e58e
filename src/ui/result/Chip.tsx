import { Check, Crosshair, Unlink } from 'lucide'
import { useState } from 'preact/hooks'
import { plain } from '../../engine/i18n/plain.ts'
import { frameName, type Place, placeDetails, placeLabel } from '../../engine/view/places.ts'
import type { ShowReply } from '../../messaging/protocol.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { CodeChip } from './CodeChip.tsx'
import { PlaceName } from './PlaceName.tsx'
import { usePageActions } from './page-actions.ts'
import { useSteps } from './steps.ts'

/** A place on the page: a click shows it there, or its markup if it is not drawn. `small`: without its name. */
export function Chip({ where, page, small }: { where: Place; page: string; small: boolean }) {
  const { t } = useText()
  const { steps, here } = useSteps()
  const at = steps[where.step]?.url ?? page
  const frame = where.frame === at ? '' : t('where.inFrame', { name: frameName(where.frame, at) })
  const name = { label: placeLabel(where), frame }
  // Another step's element may have a namesake on the page in the tab.
  return where.onScreen && (steps.length < 2 || where.step === here) ? (
    <ShowChip {...{ where, name, small }} />
  ) : (
    <CodeChip {...{ where, name, small }} />
  )
}

/** A click scrolls to the place and outlines it, or reports that it is gone. */
function ShowChip({ where, name, small }: { where: Place; name: { label: string | null; frame: string }; small: boolean }) {
  const { t } = useText()
  const { show } = usePageActions()
  const [reply, setReply] = useState<ShowReply | null>(null)
  const onShow = async () => {
    setReply(null)
    const { frame, selector, snippet } = where
    setReply(await show({ frame, selector, snippet }))
  }
  return (
    <>
      <button
        type="button"
        class="chip"
        data-shown={reply}
        data-small={small}
        title={plain(placeDetails(where))}
        aria-label={t('where.show', { label: [name.label, name.frame].filter(Boolean).join(' ') })}
        onClick={onShow}
      >
        <Icon node={reply === 'shown' ? Check : reply === 'gone' ? Unlink : Crosshair} size={13} />
        {!small && <PlaceName {...name} />}
      </button>
      <span class={reply === 'gone' ? 'chip-note' : 'unseen'} role="status">
        {reply && t(`where.${reply}`)}
      </span>
    </>
  )
}
