/** The folder of a batch: `journal.ndjson`, and the result of each shop in a file of its own below `results`. */
import fs from 'node:fs'
import path from 'node:path'
import type { Audit } from '../../src/engine/audit/types.ts'
import { safeJson } from '../../src/engine/export/json.ts'
import type { Language } from '../../src/engine/knowledge/words.ts'
import type { Visit } from '../audit-url.ts'
import { makeFolder, writeWhole } from '../files.ts'
import { CannotAudit } from '../problems.ts'
import { asObject } from '../report.ts'
import { shownAddress } from '../shown-address.ts'
import { fileOf, type Job } from './job.ts'
import type { Entry } from './journal.ts'

const below = (folder: string, file: string) => path.join(folder, 'results', file)

/** Creates the folders. Throws when they cannot be written to. */
export function prepareResults(folder: string): void {
  makeFolder(path.join(folder, 'results'))
  fs.accessSync(path.join(folder, 'results'), fs.constants.W_OK)
}

/** Writes what became of a shop, whole or not at all. */
export const writeResult = (folder: string, job: Job, visit: Visit, lang: Language): void =>
  writeWhole(below(folder, fileOf(job)), `${safeJson(asObject(lang, visit), 2)}\n`)

/** The audit in a result's file. Undefined when there is none, or no whole one. */
function auditIn(folder: string, file: string): Audit | undefined {
  try {
    const value = JSON.parse(fs.readFileSync(below(folder, file), 'utf8'))
    return value?.schema === 'semaforo.audit/2' ? value : undefined
  } catch {
    return undefined
  }
}

/** The audit of a job that was done. Undefined when its file is not there. */
export const auditOf = (folder: string, job: Job): Audit | undefined => auditIn(folder, fileOf(job))

/** What the journal and its files know of a job. Undefined when the result is gone, so that the job has to be done again. */
export function visitOf(folder: string, { file, error }: Entry, url: string): Visit | undefined {
  if (error) return { url, error: new CannotAudit(error.code, error.detail) }
  const audit = auditIn(folder, file)
  return audit && { url, audit, httpErrors: [] }
}

/** The journal's line about what became of a job. */
export function entryOf(job: Job, visit: Visit): Entry {
  const { id, n, address, label } = job
  return {
    ...{ id, n, address: shownAddress(address), ...(label && { label }), file: fileOf(job), at: new Date().toISOString() },
    ...('error' in visit ? { error: { code: visit.error.code, detail: visit.error.detail } } : { verdict: visit.audit.verdict }),
  }
}
