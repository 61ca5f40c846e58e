/** Requests from the report to the worker. */
import type { ReadStep } from '../engine/audit/audit-journey.ts'
import { type AuditFile, auditFile } from '../engine/audit/file/audit-file.ts'
import type { QualityAnswer } from '../engine/audit/quality-found.ts'
import type { ScriptNote } from '../engine/audit/script-notes.ts'
import type { Audit, Measured } from '../engine/audit/types.ts'
import type { ReportReply, WrittenEntry } from '../messaging/history.ts'
import { type ScoreReply, sendMessage } from '../messaging/protocol.ts'

export const requestReport = (journey: string): Promise<ReportReply> =>
  sendMessage('report', { journey }).catch(() => ({ ok: false }))

export const requestHistory = (search: string, from: number) => sendMessage('history', { search, from })

/** False where the browser refused. */
export const requestLabel = (journey: string, label: string) => sendMessage('label', { journey, label }).catch(() => false)
export const requestRemoval = (journeys: string[] | null) => sendMessage('remove', { journeys }).catch(() => false)

export const requestRepaint = (journey: string, takenAt: string, picture: string | null) =>
  sendMessage('repaint', { journey, takenAt, picture }).catch(() => false)

/** False where the browser refused. */
export const requestScriptNote = (shop: string, address: string, note: Partial<ScriptNote>) =>
  sendMessage('noteScript', { shop, address, ...note }).catch(() => false)

/** False where the browser refused. */
export const requestQualityAnswer = (shop: string, id: string, given: Partial<Pick<QualityAnswer, 'says' | 'note'>>) =>
  sendMessage('answerQuality', { shop, id, ...given }).catch(() => false)
export const requestScore = (shop: string, measured: Measured): Promise<ScoreReply> =>
  sendMessage('keepScore', { shop, ...measured }).catch(() => 'failed')
export const requestScoreRemoval = (shop: string, at: string) => sendMessage('dropScore', { shop, at }).catch(() => false)

/** A kept journey as a file; null when it is gone. */
export async function requestFile(journey: string): Promise<{ entry: WrittenEntry; file: AuditFile } | null> {
  const entry = await sendMessage('written', { journey })
  if (!entry) return null
  return { entry, file: auditFile(entry.audit, entry.label, entry.corrections, entry.snapshots as ReadStep[]) }
}

/** A file's steps judged by today's rules, with what was decided then; null when its snapshots cannot be read. */
export const requestJudgement = ({
  snapshots,
  corrections,
  results,
}: Audit & Pick<AuditFile, 'corrections'> & { snapshots: unknown[] }) =>
  snapshots.length === 0
    ? Promise.resolve(null)
    : sendMessage('judge', {
        snapshots,
        corrections,
        attestations: Object.fromEntries(
          results.flatMap(({ requirement, attestation }) => (attestation ? [[requirement, attestation]] : [])),
        ),
      }).catch(() => null)
