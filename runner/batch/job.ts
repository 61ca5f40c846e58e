/** One row of a batch: an address to audit, or a recording to play, as a job of a queue. */
import { createHash } from 'node:crypto'
import { shopOf } from '../../src/engine/audit/facts/same-site.ts'
import type { Attestation, Corrections } from '../../src/engine/audit/types.ts'
import { checkAddress } from '../check-address.ts'

export interface Job {
  /** The same for the same address or recording, country, product and answers, whatever the list. */
  id: string
  /** Its place in the list, from 1. */
  n: number
  /** As the browser opens it; of a recording the first that it opens. */
  address: string
  /** A recording's file. What it types is not in the job. */
  recording?: string
  /** What the tester calls it. */
  label?: string
  /** Of one shop only one address is open at a time. */
  shop: string
  corrections: Corrections
  /** What people answered about the shop, by requirement. */
  answers?: Record<string, Attestation>
}

/** Throws `CannotAudit` when the address is none. */
export function jobOf(
  n: number,
  text: string,
  corrections: Corrections,
  more: Pick<Job, 'label' | 'recording' | 'answers'> = {},
): Job {
  const address = checkAddress(text).href
  const { recording, answers } = more
  const said = [
    address,
    corrections.site ?? null,
    corrections.product ?? null,
    ...(recording || answers ? [recording, answers] : []),
  ]
  const id = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 20)
  return { id, n, address, ...more, shop: shopOf(address), corrections }
}

/** The name of its result's file. With the id, because another list may have another shop at the same place. */
export const fileOf = ({ id, n, shop }: Job): string =>
  `${String(n).padStart(6, '0')}-${shop.replace(/[^A-Za-z0-9.]+/g, '-').slice(0, 80)}-${id.slice(0, 8)}.json`

/** The jobs in an order in which those of one shop stand far apart: the first of each shop, then the second of each, and so on. */
export function apart(jobs: readonly Job[]): Job[] {
  const before = new Map<string, number>()
  const ranked = jobs.map((job) => {
    const rank = before.get(job.shop) ?? 0
    before.set(job.shop, rank + 1)
    return { job, rank }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ job }) => job)
}
