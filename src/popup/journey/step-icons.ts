import { Check, CircleQuestionMark, type IconNode, Minus, X } from 'lucide'
import type { StepTone } from '../../engine/view/journey.ts'

/** The sign in a step's light: colour is never the only difference. */
export const stepIcons: Record<StepTone, IconNode> = {
  failed: X,
  cantTell: CircleQuestionMark.slice(1),
  passed: Check,
  other: Minus,
}
