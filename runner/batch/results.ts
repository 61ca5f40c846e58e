/** The results of a batch: of each shop in a file of its own below the folder's `results`, beside `journal.ndjson`; or in a table. */
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

/** Where results are: files in a folder, or a table on a server (`results-table.ts`). */
export interface Results {
  /** Writes what became of a shop, whole or not at all. What was there of it is replaced. */
  write(job: Job, visit: Visit): Promise<void>
  /** The audit of a shop. Undefined when there is none, or no whole one. */
  auditOf(job: Job): Promise<Audit | undefined>
  /** Where a shop's result is, as it may be told. */
  placeOf(job: Job): string
  close(): Promise<void>
}

/** @param shownFolder the folder as the tester wrote it */
export const folderResults = (folder: string, lang: Language, shownFolder = folder): Results => ({
  async write(job, visit) {
    writeWhole(below(folder, fileOf(job)), `${safeJson(asObject(lang, visit), 2)}\n`)
  },
  async auditOf(job) {
    try {
      return auditIn(fs.readFileSync(below(folder, fileOf(job)), 'utf8'))
    } catch {
      return undefined
    }
  },
  placeOf: (job) => below(shownFolder, fileOf(job)),
  async close() {},
})

/** The audit in a result's text. Throws when it is not whole. */
export function auditIn(text: string): Audit | undefined {
  const value = JSON.parse(text)
  return value?.schema === 'semaforo.audit/2' ? value : undefined
}

/** What journal and results know of a job. Undefined when the result is gone, so that the job has to be done again. */
export async function visitOf(results: Results, { error }: Entry, job: Job): Promise<Visit | undefined> {
  const url = job.address
  if (error) return { url, error: new CannotAudit(error.code, error.detail) }
  const audit = await results.auditOf(job)
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
