import { filedUnder } from '../../engine/knowledge/results.ts'
import { useText } from '../../ui/language.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Alter } from '../use-audit.ts'
import { requestTesting } from '../worker.ts'

/** The test card's holder, or 3DS, under which the next result is filed: of a rejection the page does not tell which one it is. */
export function Testing({ testing, onAlter }: { testing: string | null; onAlter: Alter }) {
  const { t } = useText()
  return (
    <div class="testing">
      <label for="testing">{t('testing.label')}</label>
      <Select
        id="testing"
        value={testing ?? ''}
        options={[{ value: '', text: t('testing.none') }, ...filedUnder.map((holder) => ({ value: holder, text: holder }))]}
        onChoose={(holder) => onAlter(requestTesting(holder || null))}
      />
      {testing && (
        <p class="journey-hint" role="status">
          {t('testing.says', { holder: testing })}
        </p>
      )}
    </div>
  )
}
