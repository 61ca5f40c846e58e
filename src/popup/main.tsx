/** The popup, and the panel beside the page: requests the audit, loads texts, drafts and the kept view meanwhile, and renders. */
import { render } from 'preact'
import { loadTexts } from '../engine/i18n/by-language.ts'
import { makeFormatters } from '../engine/i18n/format.ts'
import type { Language } from '../engine/knowledge/words.ts'
import { storedLanguage } from '../ui/language.tsx'
import { loadDrafts } from '../ui/result/drafts.ts'
import { App } from './App.tsx'
import { fitToZoom } from './fit-to-zoom.ts'
import { loadView } from './use-kept-view.ts'
import { view } from './view.ts'
import { requestAudit, requestCurrent } from './worker.ts'

document.documentElement.dataset.view = view
open()
// Measures the page, so the request is sent before it.
if (view === 'popup' && location.protocol === 'chrome-extension:') fitToZoom()

async function open(): Promise<void> {
  const root = document.querySelector('#app')!
  const first = view === 'panel' ? requestCurrent() : requestAudit()
  const [language] = await Promise.all([languageToShow(), loadDrafts(), loadView()])
  // Replaces the skeleton in the HTML by the same one from Preact, in one frame.
  root.replaceChildren()
  render(<App first={first} storedLanguage={language} />, root)
  // While the page is read.
  makeFormatters(language)
}

async function languageToShow(): Promise<Language> {
  const language = await storedLanguage()
  await loadTexts(language)
  return language
}
