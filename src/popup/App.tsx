import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { requirementText } from '../i18n/render'
import type { Language } from '../knowledge/words'
import type { AuditReply } from '../messaging/protocol'
import { LanguageContext, rememberLanguage } from '../ui/language'
import type { Light } from '../ui/TrafficLight'
import { Announcer } from './Announcer'
import { Bar } from './Bar'
import { Failed } from './Failed'
import { Findings } from './Findings'
import { savedText } from './saved-text'
import { useAudit } from './use-audit'
import { Working } from './Working'
import type { GivenAnswer } from './worker'

/** The whole popup in one of its three states. */
export function App({ first, storedLanguage }: { first: Promise<AuditReply>; storedLanguage: Language }) {
  const [language, setLanguage] = useState(storedLanguage)
  const { reply, busy, again, correct, answer } = useAudit(first)
  const [scrolled, hero] = useScrolledPast()
  const [saved, setSaved] = useState('')

  useLayoutEffect(() => {
    document.documentElement.lang = language === 'pt' ? 'pt-BR' : language
  }, [language])

  const chooseLanguage = (chosen: Language) => {
    setLanguage(chosen)
    rememberLanguage(chosen)
  }
  const keep = (requirement: string, given: GivenAnswer, kept: () => void) =>
    answer(requirement, given, () => {
      setSaved((before) => savedText(language, requirementText(language, requirement).title, given, before))
      kept()
    })
  const light: Light = reply === null ? 'working' : reply.ok ? reply.audit.verdict : 'off'

  return (
    <LanguageContext.Provider value={language}>
      <Bar light={light} scrolled={scrolled} onLanguage={chooseLanguage} onAgain={reply ? again : null} />
      <Announcer reply={reply} saved={saved} />
      {reply === null ? (
        <Working />
      ) : reply.ok ? (
        <Findings
          audit={reply.audit}
          corrections={reply.corrections}
          tester={reply.tester}
          busy={busy}
          onCorrect={correct}
          onAnswer={keep}
          onAgain={again}
          hero={hero}
        />
      ) : (
        <Failed problem={reply.problem} onAgain={again} />
      )}
    </LanguageContext.Provider>
  )
}

/** Whether the verdict has been scrolled out of sight, so that the bar says it. */
function useScrolledPast() {
  const [past, setPast] = useState(false)
  const target = useRef<HTMLElement>(null)
  useEffect(() => {
    const look = () => {
      const hero = target.current?.getBoundingClientRect()
      setPast(hero !== undefined && hero.bottom < 96)
    }
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [])
  return [past, target] as const
}
