/** What the library does, whatever drives the browser: audits of one page, and of a journey of several. */

import { version } from '../package.json' with { type: 'json' }
import { addReading, type KeptStep } from '../src/engine/audit/add-reading.ts'
import { type Answer, answerFault, attestationOf } from '../src/engine/audit/answers.ts'
import { auditJourney } from '../src/engine/audit/audit-journey.ts'
import { isMercadoPagoPage } from '../src/engine/audit/facts/mercado-pago-page.ts'
import { shopOf } from '../src/engine/audit/facts/same-site.ts'
import type { Audit, ShopDecisions } from '../src/engine/audit/types.ts'
import type { Language, Product, SiteId } from '../src/engine/knowledge/words.ts'
import { catalogue } from '../src/engine/requirements/index.ts'
import type { Snapshot } from '../src/engine/snapshot/types.ts'
import { wordIn } from './format.ts'
import { CannotAudit } from './problems.ts'

export interface AuditOptions {
  /** Mercado Pago's country, such as `MLA`, where the page does not show it. */
  site?: SiteId
  /** The product, where the page does not show it. */
  product?: Product
  /** The language in which `formatAudit` words the audit unless it is given another. English unless it is said. */
  lang?: Language
  /** What people answered, by requirement, in the form of a shop's entries in a file for `--answers`. */
  attestations?: Record<string, Answer>
}

export interface Journey<Page> {
  /** Reads the page as it is now, as the journey's next step or as another state of one that it has. Throws `CannotAudit`. */
  add(page: Page): Promise<void>
  /** The audit of all steps so far. Throws `CannotAudit` where there is none. */
  audit(): Audit
}

export interface Library<Page> {
  /** Reads a page as it is now, and judges it alone. Nothing on it is changed. Throws `CannotAudit`. */
  auditPage(page: Page, options?: AuditOptions): Promise<Audit>
  /** Begins a journey through one shop's checkout, whose pages are judged together. Throws `TypeError` where an answer has a fault. */
  startJourney(options?: AuditOptions): Journey<Page>
}

/** @param read gives what is on a page now */
export function libraryFor<Page>(read: (page: Page) => Promise<Snapshot>): Library<Page> {
  const startJourney = (options: AuditOptions = {}): Journey<Page> => {
    const decisions = decisionsOf(options)
    let steps: KeptStep[] = []
    return {
      async add(page) {
        const seen = await read(page)
        if (steps.length > 0 && !belongs(seen, steps)) throw new CannotAudit('another-shop', shopOf(seen.url))
        steps = addReading(steps, seen, crypto.randomUUID()).steps
      },
      audit() {
        if (steps.length === 0) throw new CannotAudit('empty-journey')
        const audit = auditJourney(catalogue, steps, decisions, version)
        return wordIn(audit, options.lang)
      },
    }
  }
  return {
    startJourney,
    async auditPage(page, options) {
      const journey = startJourney(options)
      await journey.add(page)
      return journey.audit()
    },
  }
}

/** Mercado Pago's own pages belong to the journey that leads to them. */
const belongs = (seen: Snapshot, [first]: readonly KeptStep[]): boolean =>
  isMercadoPagoPage(seen) || shopOf(seen.url) === shopOf(first!.states[0]!.url)

/** Throws `TypeError` where an answer has not the form that it should have. */
function decisionsOf({ site, product, attestations = {} }: AuditOptions): ShopDecisions {
  const known = catalogue.requirements.map(({ id }) => id)
  const kept = Object.entries(attestations).map(([requirement, answer]) => {
    const fault = answerFault(known, requirement, answer, new Date().toISOString())
    if (fault) throw new TypeError(`attestations["${requirement}"]: ${fault.join(' ')}`)
    return [requirement, attestationOf(answer)] as const
  })
  return { corrections: { ...(site && { site }), ...(product && { product }) }, attestations: Object.fromEntries(kept) }
}
