/** The popup: requests the audit, loads texts and drafts meanwhile, and renders. */
import { render } from 'preact'
import { loadTexts } from '../engine/i18n/by-language.ts'
import type { Language } from '../engine/knowledge/words.ts'
import { storedLanguage } from '../ui/language.tsx'
import { loadDrafts } from '../ui/result/drafts.ts'
import { App } from './App.tsx'
import { fitToZoom } from './fit-to-zoom.ts'
import { requestAudit } from './worker.ts'

// Opened in a tab, the popup is as wide as the window.
if (location.search) document.documentElement.dataset.view = 'page'
else if (location.protocol === 'chrome-extension:') fitToZoom()

const root = document.querySelector('#app')!
const first = requestAudit()
const [language] = await Promise.all([languageToShow(), loadDrafts()])
// Replaces the skeleton in the HTML by the same one from Preact, in one frame.
root.replaceChildren()
render(<App first={first} storedLanguage={language} />, root)

async function languageToShow(): Promise<Language> {
  const language = await storedLanguage()
  await loadTexts(language)
  return language
}
