import type { Audit, Result } from '../../engine/audit/types.ts'
import { audiencesOf, resultText } from '../../engine/export/open-list.ts'
import { wordingFor } from '../../engine/i18n/wording.ts'
import { shopLanguage } from '../../engine/view/shop-language.ts'
import { CopyMenu } from '../CopyMenu.tsx'
import { useText } from '../language.tsx'

/** Copies one result as a text to be sent. */
export function CopyResult({ result, audit }: { result: Result; audit: Audit }) {
  const { t } = useText()
  return (
    <CopyMenu
      label={t('copy.label')}
      audiences={audiencesOf(audit, result)}
      shop={shopLanguage(audit)}
      write={(audience, language) => resultText(audience, wordingFor(language, audit.context.site.value), result, audit)}
    />
  )
}
