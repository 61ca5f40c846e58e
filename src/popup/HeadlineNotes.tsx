import { EyeOff, Hourglass } from 'lucide'
import type { Audit } from '../engine/audit/types.ts'
import { headlineSpots } from '../engine/view/blind-spots.ts'
import { useText } from '../ui/language.tsx'
import { Note } from './Note.tsx'

/** Blind spots that may change the verdict, right below it. */
export function HeadlineNotes({ audit, onAgain }: { audit: Audit; onAgain: () => void }) {
  const { t, language } = useText()
  return headlineSpots(language, audit).map(({ kind, says }) =>
    kind === 'loading' ? (
      <Note key={kind} part="unsettled" icon={Hourglass} says={says} action={t('app.again')} onAct={onAgain} />
    ) : (
      <Note key={kind} part={`unseen-${kind}`} icon={EyeOff} says={says} />
    ),
  )
}
