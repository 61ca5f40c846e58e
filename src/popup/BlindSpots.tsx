import { Eye, EyeOff, Hourglass, type IconNode, ShieldCheck } from 'lucide'
import type { Audit } from '../engine/audit/types.ts'
import { blindSpots, type CoverageNote } from '../engine/view/blind-spots.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'

const icons: Record<CoverageNote['kind'], IconNode> = {
  loading: Hourglass,
  frame: EyeOff,
  scripts: EyeOff,
  limits: EyeOff,
  read: Eye,
  expected: ShieldCheck,
}

/** What was read and what was not. Shown with every verdict. */
export function BlindSpots({ audit: { coverage, steps } }: { audit: Audit }) {
  const { t, language } = useText()
  const { unseen, seen } = blindSpots(language, coverage, steps.filter((step) => step.coverage.framesRead > 0).length || 1)
  const complete = unseen.length === 0
  return (
    <section class="blind" data-part="blind-spots" data-complete={complete}>
      <h2 class={complete ? 'unseen' : ''}>{t(complete ? 'blind.label' : 'blind.some')}</h2>
      <ul>
        {[...unseen, ...seen].map(({ kind, says }) => (
          <li key={says}>
            <Icon node={icons[kind]} size={15} />
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
