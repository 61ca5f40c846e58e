import { observationText } from '../../engine/i18n/render.ts'
import { testHolders } from '../../engine/knowledge/results.ts'
import { CopyButton } from '../CopyButton.tsx'
import { useText } from '../language.tsx'

/** The holders' names that choose a test payment's result, each with the result. */
export function TestHolders() {
  const { t, language } = useText()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('cards.holder')}</th>
          <th scope="col">{t('cards.result')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(testHolders).map(([holder, result]) => (
          <tr key={holder}>
            <td>
              <CopyButton text={holder} />
            </td>
            <td>
              {
                observationText(language, 'response-messages', { reason: 'result-to-see', data: { holder, result } }, null).item
                  ?.item
              }
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
