import { lawTextsFor } from '../../engine/i18n/law/index.ts'
import { useText } from '../language.tsx'
import { rememberLawShown } from './shown.ts'

/** Shows or hides what the law asks for, in popup and report, until it is chosen otherwise. */
export function LawSwitch({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) {
  const texts = lawTextsFor(useText().language)
  const change = () => {
    rememberLawShown(!shown)
    onChange(!shown)
  }
  return (
    <button type="button" class="link" data-part="law-switch" aria-pressed={shown} onClick={change}>
      {shown ? texts.hide : texts.show}
    </button>
  )
}
