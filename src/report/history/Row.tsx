import { Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import { plain } from '../../engine/i18n/plain.ts'
import type { JourneyListed } from '../../messaging/history.ts'
import { useReportText } from '../../ui/document/text.ts'
import { Icon } from '../../ui/Icon.tsx'
import { SmallLight } from '../../ui/TrafficLight.tsx'
import { momentText } from '../moment.ts'
import { requestLabel, requestRemoval } from '../worker.ts'

/** A kept journey: its light, shop and day, a name to be given, and a way to delete it, which asks once more. */
export function Row({ journey, onDeleted }: { journey: JourneyListed; onDeleted: () => void }) {
  const { t, r, language } = useReportText()
  const { id, shop, changedAt, verdict, steps, open, emptied, left } = journey
  const [sure, setSure] = useState(false)
  const [label, setLabel] = useState(journey.label)
  const [refused, setRefused] = useState(false)
  const date = momentText(language, changedAt)
  const facts = [
    date,
    r('history.steps', { n: steps }),
    left && `${left.mandatoryFailed} ${t('counts.failed', { n: left.mandatoryFailed })}`,
    left && `${left.mandatoryToDecide} ${t('counts.decide', { n: left.mandatoryToDecide })}`,
    open && r('history.open'),
    emptied && r('history.emptied'),
  ]
  const remove = async () => {
    if (!sure) return setSure(true)
    if (await requestRemoval([id])) onDeleted()
    else setRefused(true)
  }
  return (
    <li data-journey={id} data-verdict={verdict}>
      <SmallLight light={verdict} />
      <div class="history-words">
        <a href={`index.html?journey=${encodeURIComponent(id)}`}>{plain(shop)}</a>
        <span>{t(`verdict.${verdict}`)}</span>
        <small>{facts.filter(Boolean).join(' · ')}</small>
        {refused && (
          <small class="wrong" role="alert">
            {r('history.failed')}
          </small>
        )}
      </div>
      <input
        class="history-label"
        data-part="label"
        aria-label={r('history.label.of', { shop, date })}
        placeholder={r('history.label')}
        maxLength={80}
        value={label}
        onInput={(event) => setLabel(event.currentTarget.value)}
        onChange={async () => setRefused(!(await requestLabel(id, label)))}
      />
      <button
        type="button"
        class={sure ? 'button small' : 'quiet'}
        data-part="delete"
        aria-label={sure ? undefined : r('history.delete.of', { shop, date })}
        title={r('history.delete')}
        onClick={remove}
        onBlur={() => setSure(false)}
      >
        {sure ? r('history.sure') : <Icon node={Trash2} />}
      </button>
    </li>
  )
}
