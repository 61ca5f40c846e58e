/** Reads a file that the tester chose. */
import { type FileProblem, fileLimits, type Opened, openFile } from '../engine/audit/file/open.ts'
import { historySchema } from './history/backup.ts'

export type OpeningProblem = FileProblem | 'history'
export type OpenedFile = ({ name: string } & Extract<Opened, { ok: true }>) | { ok: false; problem: OpeningProblem }

/** A backup of the history is recognised, and opened elsewhere. */
export async function readFile(file: File): Promise<OpenedFile> {
  if ((await file.slice(0, 100).text()).includes(`"${historySchema}"`)) return { ok: false, problem: 'history' }
  if (file.size > fileLimits.characters) return { ok: false, problem: 'too-big' }
  const opened = openFile(await file.text())
  return opened.ok ? { ...opened, name: file.name } : opened
}
