import fs from 'node:fs'
import { expect, test } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }

const entries = [...fs.readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[(.+?)\](.*)$/gm)]

test('the newest entry of the change log has the package’s version and a date', () => {
  const [newest] = entries.filter(([, version]) => version !== 'Unreleased')
  expect(newest?.[1]).toBe(pkg.version)
  expect(newest?.[2]).toMatch(/^ - \d{4}-\d\d-\d\d$/)
})
