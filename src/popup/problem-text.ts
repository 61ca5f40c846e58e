import { t } from '../engine/i18n/format.ts'
import type { Wording } from '../engine/i18n/wording.ts'
import { type Problem, problems } from '../messaging/protocol.ts'

/** What the problem is and what to do. A worker of another version may send a problem that this popup does not know. */
export function problemText(language: Wording, problem: Problem): { title: string; todo: string } {
  const known = problems.includes(problem) ? problem : 'unexpected'
  return { title: t(language, `problem.${known}`), todo: t(language, `problem.${known}.todo`) }
}
