import { X } from 'lucide'
import { type Audit, stepKinds } from '../../engine/audit/types.ts'
import { failuresOn, isLeft, kindText, stepAddress, stepName, toneOf } from '../../engine/view/journey.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../../ui/language.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Alter } from '../use-audit.ts'
import { requestStep } from '../worker.ts'
import { stepIcons } from './step-icons.ts'

interface Props {
  audit: Audit
  index: number
  id: string
  /** The step is the page in the tab. */
  isHere: boolean
  onAlter: Alter
}

/** One step: what it is and what it added; its name and kind can be changed, and it can be dropped while another is left. */
export function StepRow({ audit, index, id, isHere, onAlter }: Props) {
  const { t, language, list } = useText()
  const step = audit.steps[index]!
  const n = index + 1
  const left = isLeft(step)
  const failures = left ? t('step.left.says') : t('step.failures', { n: failuresOn(audit, index) })
  const shows = (step.states ?? []).map(({ shows: parts }) =>
    parts.length > 0 ? list(parts.map((part) => t(`shows.${part}`))) : t('shows.nothing'),
  )
  return (
    <li data-tone={toneOf(audit, index)} data-step={index}>
      <span class="disc strip-light">
        <Icon node={stepIcons[toneOf(audit, index)]} size={13} />
      </span>
      <div class="step-words">
        <input
          class="step-name"
          aria-label={t('step.name', { n })}
          value={step.name ?? ''}
          placeholder={stepName(language, { ...step, name: '' })}
          maxLength={60}
          onChange={({ currentTarget }) => onAlter(requestStep(id, { name: currentTarget.value }))}
        />
        <p class="step-address" title={step.url}>
          {stepAddress(audit, step)}
          {isHere && ` · ${t('step.here')}`}
        </p>
        <p class="step-says">
          {!left && (
            <Select
              aria-label={t('step.kind', { n })}
              value={step.kind}
              options={stepKinds.map((kind) => ({ value: kind, text: kindText(language, kind) }))}
              onChoose={(kind) => onAlter(requestStep(id, { kind: kind as (typeof stepKinds)[number] }))}
            />
          )}
          {failures}
        </p>
        {step.addressSays && <p class="step-says">{t('results.address', { status: step.addressSays })}</p>}
        {shows.length > 1 && <p class="step-says">{t('step.states', { list: list(shows) })}</p>}
      </div>
      {audit.steps.length > 1 && (
        <button
          type="button"
          class="quiet"
          aria-label={t('step.drop', { n })}
          title={t('step.drop', { n })}
          onClick={() => onAlter(requestStep(id, { drop: true }))}
        >
          <Icon node={X} size={14} />
        </button>
      )}
    </li>
  )
}
