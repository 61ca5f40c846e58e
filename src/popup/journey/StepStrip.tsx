import type { Audit } from '../../engine/audit/types.ts'
import { failuresOn, isLeft, type StepTone, stepAddress, stepName, toneOf } from '../../engine/view/journey.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../../ui/language.tsx'
import { stepIcons } from './step-icons.ts'

/** Steps that are named in the strip; of a longer journey the others show their light only. */
const namedAtMost = 5

/** The steps in order, each with its light: where something fails is seen at a glance. */
export function StepStrip({ audit, here }: { audit: Audit; here: number }) {
  const { t, language } = useText()
  const { steps } = audit
  return (
    <ol class="strip" data-part="strip">
      {steps.map((step, index) => {
        const tone: StepTone = toneOf(audit, index)
        const name = stepName(language, step)
        const says = isLeft(step) ? t('step.left.says') : t('step.failures', { n: failuresOn(audit, index) })
        return (
          <li
            key={index}
            data-tone={tone}
            data-here={index === here}
            aria-current={index === here ? 'step' : undefined}
            title={`${stepAddress(audit, step)}\n${says}`}
          >
            <span class="disc strip-light">
              <Icon node={stepIcons[tone]} size={13} />
            </span>
            <span class={steps.length > namedAtMost ? 'unseen' : 'strip-name'}>{name}</span>
            <span class="unseen">{`: ${says}`}</span>
          </li>
        )
      })}
    </ol>
  )
}
