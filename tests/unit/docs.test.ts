import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('generated documents match the catalogue', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate-docs.ts', '--check'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
}, 60_000)
