/** The report's page: an audit written out, or the list of all that are kept. */
import { render } from 'preact'
import { loadTexts } from '../engine/i18n/by-language.ts'
import { loadLaw } from '../engine/i18n/law/data.ts'
import { loadLeak } from '../engine/i18n/leak/data.ts'
import { storedLanguage } from '../ui/language.tsx'
import { App } from './App.tsx'

const language = await storedLanguage()
await Promise.all([loadTexts(language), loadLaw(), loadLeak()])
render(<App first={language} journey={new URLSearchParams(location.search).get('journey')} />, document.querySelector('#app')!)
