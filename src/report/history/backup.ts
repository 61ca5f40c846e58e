/**
 * The history as one file: a line of JSON for each journey, so that a long one is neither written nor read as a whole. First a line that says what
 * it is, then the journeys, then what was decided for each shop.
 */
import { safeJson } from '../../engine/export/json.ts'
import { sendMessage } from '../../messaging/protocol.ts'
import { requestFile } from '../worker.ts'

export const historySchema = 'semaforo.history/1'

/** A journey in a backup: an audit as a file, and what the list knows of it. */
const journeyLine = async (id: string) => {
  const written = await requestFile(id)
  return written && safeJson({ ...written.file, journey: { id, changedAt: written.entry.changedAt } })
}

/**
 * Writes everything that is kept.
 * @param onProgress called with the number of journeys so far
 */
export async function writeBackup(onProgress: (n: number) => void): Promise<{ lines: string[]; journeys: number }> {
  const lines = [safeJson({ schema: historySchema, savedAt: new Date().toISOString() })]
  let journeys = 0
  for (let id = await sendMessage('next', { after: '' }); id !== null; id = await sendMessage('next', { after: id })) {
    const line = await journeyLine(id)
    if (line) {
      lines.push(line)
      journeys += 1
      onProgress(journeys)
    }
  }
  for (const decided of await sendMessage('decided', {})) lines.push(safeJson({ decided }))
  return { lines: lines.map((line) => `${line}\n`), journeys }
}
