/**
 * Adds a part with one line in the list of parts. Without any other change it is merged from the frames, stored, and handed to
 * the requirement that needs it.
 */
import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { runAudit } from '../../../src/engine/audit/audit-journey.ts'
import { type Requirement, requirement } from '../../../src/engine/audit/requirement.ts'
import { mergeFrames } from '../../../src/engine/snapshot/merge.ts'
import { snapshotSchema } from '../../../src/engine/snapshot/schema/snapshot.ts'
import type { FrameFacts, Snapshot, SnapshotPart } from '../../../src/engine/snapshot/types.ts'
import { emptyPage, field, where } from '../sample-snapshot.ts'

vi.mock('../../../src/engine/snapshot/schema/parts.ts', async (importOriginal) => {
  const { frameParts, parts } = await importOriginal<typeof import('../../../src/engine/snapshot/schema/parts.ts')>()
  const { list, text, where } = await import('../../../src/engine/snapshot/schema/values.ts')
  const vouchers = list(v.object({ where, code: text }))
  return { frameParts: { ...frameParts, vouchers }, parts: { ...parts, vouchers } }
})

const voucher = (code: string) => ({ where: where(`#${code}`), code })

function frameWith(...vouchers: unknown[]) {
  const { documents, ...page } = emptyPage({ fields: [field()] })
  return { facts: { ...page, document: documents[0]!, contentType: 'text/html', vouchers } as FrameFacts, probe: '' }
}

const merge = () =>
  mergeFrames([frameWith(voucher('a')), frameWith(voucher('b'))], {
    url: 'https://tienda.example/checkout',
    takenAt: '2026-11-20T12:00:00.000Z',
  }) as Snapshot & { vouchers: unknown[] }

test('a new part is merged from the frames in their order', () => {
  expect(merge().vouchers).toEqual([voucher('a'), voucher('b')])
})

test('a new part is kept and validated by the schema of stored snapshots', () => {
  expect(v.parse(snapshotSchema, JSON.parse(JSON.stringify(merge())))).toHaveProperty('vouchers', merge().vouchers)
  expect(v.is(snapshotSchema, { ...merge(), vouchers: [{ code: 7 }] })).toBe(false)
  expect(v.is(snapshotSchema, { ...merge(), vouchers: undefined })).toBe(false)
})

test('a new part is handed to the requirement that needs it', () => {
  const check = vi.fn((_: object) => [{ reason: 'seen' as const }])
  const invented = requirement({
    id: 'invented',
    category: 'payments',
    level: 'mandatory',
    how: 'page',
    scope: 'anywhere',
    needs: ['vouchers' as SnapshotPart],
    sources: [],
    reasons: { seen: { outcome: 'passed' } },
    check,
  })
  const catalogue = { date: '2026-12-01', requirements: [invented as unknown as Requirement] }
  const { results } = runAudit(catalogue, merge(), { corrections: {}, attestations: {} }, '0.0.0')
  expect(results.map(({ outcome }) => outcome)).toEqual(['passed'])
  expect(check.mock.calls.map(([handed]) => handed)).toEqual([{ vouchers: merge().vouchers }])
})
