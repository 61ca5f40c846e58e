import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { loadTexts } from '../engine/i18n/by-language.ts'
import { requirementText } from '../engine/i18n/render.ts'
import { wordingFor } from '../engine/i18n/wording.ts'
import type { Language } from '../engine/knowledge/words.ts'
import type { AuditReply } from '../messaging/protocol.ts'
import { rememberLanguage, WordingContext } from '../ui/language.tsx'
import type { KeepAttestation } from '../ui/result/attesting.ts'
import type { Light } from '../ui/TrafficLight.tsx'
import { Announcer } from './Announcer.tsx'
import { Bar } from './Bar.tsx'
import { Failed } from './Failed.tsx'
import { Findings } from './Findings.tsx'
import { PanelNotes } from './PanelNotes.tsx'
import { savedText } from './saved-text.ts'
import { useAudit } from './use-audit.ts'
import { useFollowing } from './use-following.ts'
import { Working } from './Working.tsx'

/** The whole popup in one of its three states. */
export function App({ first, storedLanguage }: { first: Promise<AuditReply>; storedLanguage: Language }) {
  const [language, setLanguage] = useState(storedLanguage)
  const { reply, busy, clickNeeded, again, refresh, correct, alter, attest } = useAudit(first)
  const { away } = useFollowing({ shows: reply?.ok === true, refresh })
  const [scrolled, hero] = useScrolledPast()
  const [saved, setSaved] = useState('')

  useLayoutEffect(() => {
    document.documentElement.lang = language === 'pt' ? 'pt-BR' : language
  }, [language])

  const chooseLanguage = async (chosen: Language) => {
    try {
      await loadTexts(chosen)
    } catch {
      // An update has removed this version's files: the popup stays in its language until it is opened again.
      return
    }
    setLanguage(chosen)
    rememberLanguage(chosen)
  }
  const keep: KeepAttestation = (requirement, given, onKept) =>
    attest(requirement, given, () => {
      setSaved((before) => savedText(wording, requirementText(wording, requirement).title, given, before))
      onKept()
    })
  const wording = wordingFor(language, reply?.ok ? reply.audit.context.site.value : null)
  const light: Light = reply === null ? 'working' : reply.ok ? reply.audit.verdict : 'off'

  return (
    <WordingContext.Provider value={wording}>
      <Bar light={light} scrolled={scrolled} onLanguage={chooseLanguage} onAgain={reply ? again : null} />
      <Announcer reply={reply} saved={saved} />
      {reply?.ok && (
        <PanelNotes
          away={away}
          stale={reply.stale}
          clickNeeded={clickNeeded}
          followed={reply.journey.follow.hosts.length > 0 && !reply.journey.follow.away}
          onAgain={again}
        />
      )}
      {reply === null ? (
        <Working />
      ) : reply.ok ? (
        <Findings
          audit={reply.audit}
          journey={reply.journey}
          corrections={reply.corrections}
          tester={reply.tester}
          saved={reply.saved}
          busy={busy}
          onCorrect={correct}
          onAlter={alter}
          onAttest={keep}
          onAgain={again}
          hero={hero}
        />
      ) : (
        <Failed problem={reply.problem} onAgain={again} />
      )}
    </WordingContext.Provider>
  )
}

/** Whether the verdict has been scrolled out of view; the bar then shows it. */
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
