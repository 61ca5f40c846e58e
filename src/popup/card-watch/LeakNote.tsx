import { CreditCard } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import type { Audit } from '../../engine/audit/types.ts'
import { loadLeak } from '../../engine/i18n/leak/data.ts'
import { leakShown, leakTextsFor } from '../../engine/view/leak.ts'
import { useText } from '../../ui/language.tsx'
import { unfoldAround } from '../../ui/unfold.ts'
import { Note } from '../Note.tsx'

/** Below the verdict, which does not count it: that a watched payment has leaked. */
export function LeakNote({ audit: { cardDataLeak: leak } }: { audit: Audit }) {
  const { language } = useText()
  const [ready, setReady] = useState(false)
  useEffect(() => {
    loadLeak().then(
      () => setReady(true),
      () => {},
    )
  }, [])
  if (!ready || leak?.outcome !== 'failed') return null
  const { says, blocks } = leakShown(language, leak)
  const open = () => {
    const block = document.querySelector('[data-part="card-watch"] summary')
    unfoldAround(block)
    block?.scrollIntoView({ block: 'start' })
  }
  return (
    <Note
      part="leaked"
      tone="notReady"
      icon={CreditCard}
      says={`${says} ${blocks}`}
      action={leakTextsFor(language).title}
      onAct={open}
    />
  )
}
