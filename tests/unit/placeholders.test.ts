/** No placeholder of `npm run new:requirement` is left, so none is ever shown to a tester. */
import fs from 'node:fs'
import { expect, test } from 'vitest'

const folders = ['src/engine/requirements', 'src/engine/i18n', 'src/engine/knowledge', 'tests/fixtures']
const files = folders.flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.(ts|html)$/.test(file)),
)

test('no TODO: is left in texts, requirements and sources', () => {
  const left = files.flatMap((file) =>
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.includes('TODO:') ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )
  expect(left).toEqual([])
})
