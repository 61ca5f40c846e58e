/** The popup: asks for the audit at once, learns language and drafts meanwhile, and draws. */
import { render } from 'preact'
import { storedLanguage } from '../ui/language.tsx'
import { loadDrafts } from '../ui/result/drafts.ts'
import { App } from './App.tsx'
import { fitToZoom } from './fit-to-zoom.ts'
import { requestAudit } from './worker.ts'

// Opened as a page it has the width of its window.
if (location.search) document.documentElement.dataset.view = 'page'
else if (location.protocol === 'chrome-extension:') fitToZoom()

const root = document.querySelector('#app')!
const first = requestAudit()
const [language] = await Promise.all([storedLanguage(), loadDrafts()])
// The skeleton of the HTML gives way to the same one, drawn here, in one frame.
root.replaceChildren()
render(<App first={first} storedLanguage={language} />, root)
