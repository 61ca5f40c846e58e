import { CornerUpLeft, type IconNode, RotateCw } from 'lucide'
import type { UiKey } from '../engine/i18n/interface.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'
import { auditedTab } from './audited-tab.ts'

interface Props {
  /** Another tab is in front. */
  away: boolean
  /** The page has loaded again since it was read. */
  stale: boolean
  clickNeeded: boolean
  onAgain: () => void
}

/** What a view that stays has to say: that the page has changed since it was read, and that another tab is in front. */
export function PanelNotes({ away, stale, clickNeeded, onAgain }: Props) {
  if (clickNeeded) return <Note part="click-needed" icon={RotateCw} says="panel.click" {...(away && back)} />
  if (stale) return <Note part="stale" icon={RotateCw} says="panel.stale" action="app.again" onAct={onAgain} />
  if (away) return <Note part="away" icon={CornerUpLeft} says="panel.away" {...back} />
  return null
}

const back = {
  action: 'panel.back',
  onAct: () =>
    void auditedTab()
      .then((tabId) => chrome.tabs.update(tabId, { active: true }))
      .catch(() => {}), // Ignores closed tabs.
} as const

interface NoteProps {
  part: string
  icon: IconNode
  says: UiKey
  action?: UiKey
  onAct?: () => void
}

function Note({ part, icon, says, action, onAct }: NoteProps) {
  const { t } = useText()
  return (
    <div class="loading panel-note" data-tone={part === 'away' ? 'none' : 'undecided'} data-part={part} role="status">
      <Icon node={icon} size={15} />
      <p>{t(says)}</p>
      {action && (
        <button type="button" class="link" onClick={onAct}>
          {t(action)}
        </button>
      )}
    </div>
  )
}
