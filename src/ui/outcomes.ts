/** How an outcome looks: an icon of its own besides its colour, so that colour is never the only sign. */
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
