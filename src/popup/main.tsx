/** The popup: asks for the audit at once, learns language and drafts meanwhile, and draws. */
import { render } from 'preact'
import { storedLanguage } from '../ui/language'
import { App } from './App'
import { loadDrafts } from './drafts'
import { requestAudit } from './worker'

if (location.search) document.documentElement.dataset.view = 'page'

const root = document.querySelector('#app')!
const first = requestAudit()
const [language] = await Promise.all([storedLanguage(), loadDrafts()])
// The skeleton of the HTML gives way to the same one, drawn here, in one frame.
root.replaceChildren()
render(<App first={first} storedLanguage={language} />, root)
