/** Steps of an audit. Pure. */
import type { Audit, Step } from '../audit/types.ts'

/** The step that was read last. Every audit has one. */
export const currentStep = ({ steps }: Pick<Audit, 'steps'>): Step =>
  steps.reduce((last, step) => (step.auditedAt >= last.auditedAt ? step : last))
