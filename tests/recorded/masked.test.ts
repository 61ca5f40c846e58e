/** What a page repeats of a card, a password or a token is in no snapshot, and in no audit made from it. */
import { expect, test } from 'vitest'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { allPages, recorded, recording } from './recordings.ts'

const kept = /4509[ -]?9535[ -]?6623[ -]?3704|S3cr3tCanary|a8Kd93LmQ0zXp4Rt7|4b7c1d2e-9a3f-4c5d/
const pages = allPages().filter(({ name }) => name.startsWith('traps/mask-'))

test('there are such pages, and what has to be masked reaches the worker', () => {
  for (const { name, html } of pages) expect(html, name).toMatch(kept)
  const handedOver = pages.filter((page) => kept.test(JSON.stringify(recording(page))))
  expect(handedOver.length).toBeGreaterThan(3)
})

test.each(pages)('$name', async (page) => {
  const snapshot = await recorded(page)
  const audit = runAudit(catalogue, snapshot, { corrections: {}, attestations: {} }, '0.0.0')
  expect(JSON.stringify(snapshot)).not.toMatch(kept)
  expect(JSON.stringify(audit)).not.toMatch(kept)
})
