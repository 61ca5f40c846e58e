/** Takes a backup in again: first all of it is checked, then it is merged, so that a broken file changes nothing. */
import { openValue } from '../../engine/audit/file/open.ts'
import type { WrittenDecisions } from '../../messaging/history.ts'
import { sendMessage } from '../../messaging/protocol.ts'
import type { OpeningProblem } from '../read-file.ts'
import { historySchema } from './backup.ts'

export type Restored = { ok: true; added: number; kept: number } | { ok: false; problem: OpeningProblem | 'failed' }

/** A line of a backup longer than this is no journey of ours, in characters. */
const longestLine = 100_000_000

interface JourneyLine {
  value: Record<string, unknown>
  id: string
  changedAt: string
}

/** What a line holds; null where it is not of this form. */
export function readLine(line: string): { journey: JourneyLine } | { decided: WrittenDecisions } | null {
  if (line.length > longestLine) return null
  try {
    const value = JSON.parse(line)
    if (typeof value?.decided?.shop === 'string') return { decided: value.decided }
    const { id, changedAt } = value?.journey ?? {}
    if (typeof id !== 'string' || typeof changedAt !== 'string' || Number.isNaN(Date.parse(changedAt))) return null
    return openValue(value).ok ? { journey: { value, id, changedAt } } : null
  } catch {
    return null
  }
}

/** The lines of a file, one by one. */
async function* linesOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n')
    rest = lines.pop()!
    yield* lines.filter(Boolean)
  }
  if (rest) yield rest
}

/** Why a file is no backup; null where it is one. */
async function problemOf(file: File): Promise<OpeningProblem | null> {
  let isFirst = true
  for await (const line of linesOf(file)) {
    if (isFirst) {
      if (!line.includes(`"${historySchema}"`)) return /"semaforo\.history\/\d+"/.test(line.slice(0, 200)) ? 'newer' : 'foreign'
    } else if (readLine(line) === null) return 'broken'
    isFirst = false
  }
  return isFirst ? 'foreign' : null
}

/** Merges a backup: of a journey that is here and there the newer stays. */
export async function restoreBackup(file: File): Promise<Restored> {
  const problem = await problemOf(file)
  if (problem) return { ok: false, problem }
  const count = { added: 0, kept: 0 }
  let isFirst = true
  for await (const line of linesOf(file)) {
    const read = isFirst ? null : readLine(line)
    isFirst = false
    if (!read) continue
    const done = await ('decided' in read ? takeDecisions(read.decided) : takeJourney(read.journey)).catch(
      () => 'refused' as const,
    )
    if (done === 'refused') return { ok: false, problem: 'failed' }
    if (done !== 'decided') count[done] += 1
  }
  return { ok: true, ...count }
}

const takeJourney = ({ value, id, changedAt }: JourneyLine) => {
  const { label, snapshots } = value
  return sendMessage('restore', {
    id,
    changedAt,
    label: typeof label === 'string' ? label : '',
    snapshots: Array.isArray(snapshots) ? snapshots : [],
    audit: { ...value, snapshots: [] },
  })
}

const takeDecisions = async ({ shop, corrections, attestations }: WrittenDecisions) =>
  (await sendMessage('restoreDecisions', { shop, corrections, attestations })) ? ('decided' as const) : ('refused' as const)
