import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { loadTexts } from '../engine/i18n/by-language.ts'
import type { Language } from '../engine/knowledge/words.ts'
import { rememberLanguage, WordingContext } from '../ui/language.tsx'
import { Bar } from './Bar.tsx'
import { FileProblem } from './FileProblem.tsx'
import { History } from './history/History.tsx'
import { KeptReport } from './KeptReport.tsx'
import { OpenedReport } from './OpenedReport.tsx'
import { type OpenedFile, readFile } from './read-file.ts'

/** The whole page: a kept audit, one that was opened from a file, or the list. */
export function App({ first, journey }: { first: Language; journey: string | null }) {
  const [language, setLanguage] = useState(first)
  const [file, setFile] = useState<OpenedFile | null>(null)

  useLayoutEffect(() => {
    document.documentElement.lang = language === 'pt' ? 'pt-BR' : language
  }, [language])
  useEffect(() => {
    if (file) window.scrollTo(0, 0)
  }, [file])

  const chooseLanguage = async (chosen: Language) => {
    await loadTexts(chosen)
    setLanguage(chosen)
    rememberLanguage(chosen)
  }
  return (
    // The page itself speaks to a tester, whose country is not known; what is written of a shop follows the shop's.
    <WordingContext.Provider value={language === 'es' ? 'es-419' : language}>
      <Bar
        isHistory={!journey && !file?.ok}
        onLanguage={chooseLanguage}
        onFile={async (chosen) => setFile(await readFile(chosen))}
      />
      {file && !file.ok && <FileProblem problem={file.problem} />}
      {file?.ok ? (
        <OpenedReport key={file.name} file={file} language={language} />
      ) : journey ? (
        <KeptReport journey={journey} language={language} />
      ) : (
        <History />
      )}
    </WordingContext.Provider>
  )
}
