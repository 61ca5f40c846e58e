import { CornerUpLeft, RotateCw } from 'lucide'
import { useText } from '../ui/language.tsx'
import { auditedTab } from './audited-tab.ts'
import { Note } from './Note.tsx'

interface Props {
  /** Another tab is in front. */
  away: boolean
  /** The page has loaded again since it was read. */
  stale: boolean
  clickNeeded: boolean
  /** The page is read again without a click. */
  followed: boolean
  onAgain: () => void
}

/** What a view that stays has to say: that the page has changed since it was read, and that another tab is in front. */
export function PanelNotes({ away, stale, clickNeeded, followed, onAgain }: Props) {
  const { t } = useText()
  const back = { action: t('panel.back'), onAct: showTab }
  if (clickNeeded) return <Note sticky part="click-needed" icon={RotateCw} says={t('panel.click')} {...(away && back)} />
  if (stale)
    return (
      <Note
        sticky
        part="stale"
        icon={RotateCw}
        says={t(followed ? 'follow.rests' : 'panel.stale')}
        action={t('app.again')}
        onAct={onAgain}
      />
    )
  return away ? <Note sticky part="away" tone="none" icon={CornerUpLeft} says={t('panel.away')} {...back} /> : null
}

/** Brings the audited tab to the front. Ignores closed tabs. */
const showTab = () =>
  void auditedTab()
    .then((tabId) => chrome.tabs.update(tabId, { active: true }))
    .catch(() => {})
