/** Tests of one requirement as a table: parts of a page, and findings. */
import { describe, expect, test } from 'vitest'
import type { Requirement } from '../../../src/engine/audit/requirement.ts'
import type { Finding } from '../../../src/engine/audit/types.ts'
import type { Product } from '../../../src/engine/knowledge/words.ts'
import type { Snapshot, SnapshotPart } from '../../../src/engine/snapshot/types.ts'
import { emptyPage } from '../sample-snapshot.ts'

/** Parts of an otherwise empty page, the findings, and the product if it is not the Checkout API. */
export type Row = [parts: Partial<Snapshot>, found: Finding[], product?: Product | null]

/** Each row is a test; the requirement gets only the parts that it declares. */
export function finds(requirement: Requirement, rows: Record<string, Row>): void {
  describe(requirement.id, () => {
    test.each(Object.entries(rows))('%s', (_, [parts, found, product = 'checkout-api']) => {
      const page = emptyPage(parts)
      const handed = Object.fromEntries(requirement.needs.map((need: SnapshotPart) => [need, page[need]])) as unknown as Snapshot
      const context = { isCheckout: true, why: [], product: { value: product, why: [] }, site: { value: null, why: [] } }
      expect(requirement.check(handed, context)).toEqual(found)
    })
  })
}
