/** Which test payment's result an observation is about. */
import type { Observation, Step } from '../types.ts'

/** The holders' names that bring about a result which a status alone tells. Of rejections a status does not tell which one it is. */
const byStatus: Readonly<Record<string, string>> = { approved: 'APRO', in_process: 'CONT' }

/** The holder's name of the test card that brings the result about: the tester's note, else what its status tells; undefined if neither. */
export const holderOf = ({ data }: Pick<Observation, 'data'>, { holder }: Pick<Step, 'holder'>): string | undefined =>
  holder ?? (Object.hasOwn(byStatus, String(data.status)) ? byStatus[String(data.status)] : undefined)
