import { PanelRight, RotateCw } from 'lucide'
import { type Language, languages } from '../engine/knowledge/words.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'
import { languageNames } from '../ui/language-names.ts'
import { Select } from '../ui/Select.tsx'
import { type Light, SmallLight } from '../ui/TrafficLight.tsx'
import { openPanel } from './open-panel.ts'
import { view } from './view.ts'

interface Props {
  light: Light
  scrolled: boolean
  onLanguage: (language: Language) => void
  /** `null` during an audit. */
  onAgain: (() => void) | null
}

/** The sticky bar: name, or the verdict once that is scrolled away; "audit again", the way to the side panel, and the language. */
export function Bar({ light, scrolled, onLanguage, onAgain }: Props) {
  const { t, chosen } = useText()
  const says = scrolled && light !== 'working' && light !== 'off'
  return (
    <header class="bar" data-scrolled={scrolled}>
      <span class="bar-name">
        <SmallLight light={says ? light : 'off'} />
        <span>{says ? t(`verdict.${light}`) : 'Semáforo'}</span>
      </span>
      <button
        type="button"
        class="quiet"
        data-part="again"
        // Not disabled: a disabled button would lose the keyboard focus on each audit started here.
        aria-disabled={onAgain === null}
        aria-label={t('app.again')}
        title={t('app.again')}
        onClick={() => onAgain?.()}
      >
        <Icon node={RotateCw} />
      </button>
      {view === 'popup' && (
        <button
          type="button"
          class="quiet"
          data-part="panel"
          aria-label={t('app.panel')}
          title={t('app.panel')}
          onClick={() => openPanel()}
        >
          <Icon node={PanelRight} />
        </button>
      )}
      <Select
        data-part="language"
        aria-label={t('language.label')}
        value={chosen}
        options={languages.map((value) => ({ value, text: languageNames[value] }))}
        onChoose={(value) => onLanguage(value as Language)}
      />
    </header>
  )
}
