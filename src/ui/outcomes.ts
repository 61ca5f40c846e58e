/** Icon and colour of each outcome. The icons differ, so colour is never the only sign. */
import { Check, CircleDashed, CircleQuestionMark, type IconNode, Minus, TriangleAlert, X } from 'lucide'
import type { Outcome } from '../engine/audit/types.ts'

export const outcomeIcons: Record<Outcome, IconNode> = {
  failed: X,
  cantTell: CircleQuestionMark,
  untested: CircleDashed,
  error: TriangleAlert,
  passed: Check,
  inapplicable: Minus,
}
