import { useText } from '../ui/language.tsx'

/** A button that opens what the tester hands in, in a tab. */
export function OpenReport({ journey }: { journey: string }) {
  const { t } = useText()
  const url = chrome.runtime.getURL(`src/report/index.html?journey=${encodeURIComponent(journey)}`)
  return (
    <button type="button" class="button secondary small" data-part="report" onClick={() => chrome.tabs.create({ url })}>
      {t('app.report')}
    </button>
  )
}
