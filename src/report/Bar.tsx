import { FolderOpen, History as HistoryIcon } from 'lucide'
import { useRef } from 'preact/hooks'
import { type Language, languages } from '../engine/knowledge/words.ts'
import { useReportText } from '../ui/document/text.ts'
import { Icon } from '../ui/Icon.tsx'
import { languageNames } from '../ui/language-names.ts'
import { Select } from '../ui/Select.tsx'
import { SmallLight } from '../ui/TrafficLight.tsx'

interface Props {
  isHistory: boolean
  onLanguage: (language: Language) => void
  onFile: (file: File) => void
}

/** The page's bar: name, the way to the list, opening a file, the language. */
export function Bar({ isHistory, onLanguage, onFile }: Props) {
  const { t, r, chosen } = useReportText()
  const input = useRef<HTMLInputElement>(null)
  return (
    <header class="page-bar">
      <span class="page-name">
        <SmallLight light="off" />
        Semáforo
      </span>
      <nav>
        <a class="page-way" href="index.html" aria-current={isHistory ? 'page' : undefined} data-part="history-link">
          <Icon node={HistoryIcon} size={15} />
          {r('ways.history')}
        </a>
        <button type="button" class="page-way" data-part="open-file" onClick={() => input.current?.click()}>
          <Icon node={FolderOpen} size={15} />
          {r('ways.open')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          data-part="file"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) onFile(file)
            // So that the same file can be chosen again.
            currentTarget.value = ''
          }}
        />
      </nav>
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
