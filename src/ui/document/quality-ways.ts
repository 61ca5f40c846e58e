import type { QualityAnswer } from '../../engine/audit/quality-found.ts'
import type { Measured } from '../../engine/audit/types.ts'
import type { ScoreReply } from '../../messaging/protocol.ts'

/** What can be done with the quality checklist; false, or `failed`, where the browser refused. Absent on paper, and in a file. */
export interface QualityWays {
  answer: (id: string, given: Partial<Pick<QualityAnswer, 'says' | 'note'>>) => Promise<boolean>
  keepScore: (measured: Measured) => Promise<ScoreReply>
  /** Deletes the score that was typed at this moment. */
  dropScore: (at: string) => Promise<boolean>
}
