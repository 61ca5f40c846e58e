import { RotateCw } from 'lucide'
import { type Language, languages } from '../engine/knowledge/words.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'
import { Select } from '../ui/Select.tsx'
import { type Light, SmallLight } from '../ui/TrafficLight.tsx'

const names: Record<Language, string> = { es: 'Español', pt: 'Português', en: 'English' }

interface Props {
  light: Light
  scrolled: boolean
  onLanguage: (language: Language) => void
  /** `null` while an audit is under way. */
  onAgain: (() => void) | null
}

/** The strip that stays in sight: whose tool this is or, once the verdict is scrolled away, the verdict; language and another look. */
export function Bar({ light, scrolled, onLanguage, onAgain }: Props) {
  const { t, language } = useText()
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
        // Not disabled: the keyboard's focus would be lost to every audit asked for here.
        aria-disabled={onAgain === null}
        aria-label={t('app.again')}
        title={t('app.again')}
        onClick={() => onAgain?.()}
      >
        <Icon node={RotateCw} />
      </button>
      <Select
        data-part="language"
        aria-label={t('language.label')}
        value={language}
        options={languages.map((value) => ({ value, text: names[value] }))}
        onChoose={(value) => onLanguage(value as Language)}
      />
    </header>
  )
}
