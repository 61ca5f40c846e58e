/** Chromium lays a popup out at 25 px before its real width, each time. A rule that holds at one of them only has all styles worked out again. */
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const files = ['src/popup', 'src/ui'].flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    // The report is a page of its own.
    .filter((file) => file.endsWith('.css') && !file.startsWith(path.join('src/ui/document'))),
)

const conditions = (css: string) => [...css.matchAll(/@media[^{]*\bwidth\b[^{]*/g)].map(([condition]) => condition.trim())

test.each(files)('%s has no rule that holds at 25 px and not at 384', (file) => {
  for (const condition of conditions(fs.readFileSync(file, 'utf8'))) {
    const [, from, to] = /^@media \((\d+)px <= width <= (\d+)px\)$/.exec(condition) ?? []
    expect(Number(from), condition).toBeGreaterThanOrEqual(100)
    expect(Number(to), condition).toBeLessThan(384)
  }
})

test('there are such rules', () => {
  expect(files.flatMap((file) => conditions(fs.readFileSync(file, 'utf8'))).length).toBeGreaterThanOrEqual(5)
})
