import { useText } from '../language.tsx'
import { useSteps } from './steps.ts'

/** On which steps something was seen; nothing where the audit has one step only. */
export function OnSteps({ on }: { on: readonly number[] }) {
  const { t, list } = useText()
  const { steps } = useSteps()
  if (steps.length < 2 || on.length === 0) return null
  return (
    <span class="tag" data-part="on-steps">
      {t('step.on', { n: on.length, list: list(on.map((step) => String(step + 1))) })}
      {on.length === 1 && steps[on[0]!]?.holder && ` · ${steps[on[0]!]!.holder}`}
    </span>
  )
}
