/** Semáforo in a test suite that Puppeteer drives. */
import { libraryFor } from './audit.ts'
import { readPage } from './read-page.ts'

export type { Answer } from '../src/engine/audit/answers.ts'
export type { Attestation, Audit, Observation, Result, Step, Verdict } from '../src/engine/audit/types.ts'
export type { AuditOptions, Journey } from './audit.ts'
export { type Format, type FormatOptions, formatAudit } from './format.ts'
export { CannotAudit, type ProblemCode } from './problems.ts'

/** A page of Puppeteer's, as far as it is used: any version that has this call. */
export interface PuppeteerPage {
  createCDPSession(): Promise<unknown>
}

export const { auditPage, startJourney } = libraryFor<PuppeteerPage>((page) => readPage(async () => page.createCDPSession()))
