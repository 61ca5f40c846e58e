/** The audit of every recorded page, saved as a file, opens as it was saved, and its snapshots are judged to the same again. */
import { expect, test, vi } from 'vitest'
import { auditJourney } from '../../src/engine/audit/audit-journey.ts'
import { auditFile } from '../../src/engine/audit/file/audit-file.ts'
import { openFile } from '../../src/engine/audit/file/open.ts'
import { readStep } from '../../src/engine/audit/file/read-step.ts'
import { safeJson } from '../../src/engine/export/json.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { patience } from '../runs.ts'
import { allPages, recorded } from './recordings.ts'

vi.setConfig({ testTimeout: patience })
const decisions = { corrections: {}, attestations: {} }

test('every page', async () => {
  for (const page of allPages()) {
    const steps = [{ states: [await recorded(page)] }]
    const file = JSON.parse(safeJson(auditFile(auditJourney(catalogue, steps, decisions, '1.0.0'), '', {}, steps)))
    const opened = openFile(JSON.stringify(file))
    expect(opened, page.name).toEqual({ ok: true, file })
    if (!opened.ok) continue
    const again = auditJourney(
      catalogue,
      opened.file.snapshots.map((step) => readStep(step)!),
      decisions,
      '1.0.0',
    )
    const { label: _, corrections: __, snapshots: ___, ...audit } = file
    expect(JSON.parse(JSON.stringify(again)), page.name).toEqual(audit)
  }
})
