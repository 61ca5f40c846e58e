/** `npm run new:requirement <id>`: creates the files of a new requirement and prints what to do next. */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { planRequirement, Refusal } from './new-requirement/plan.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (file: string) => path.join(root, file)
const [id, ...others] = process.argv.slice(2)

try {
  if (id === undefined || others.length > 0) throw new Refusal('Give one id: npm run new:requirement delivery-address')
  const { created, changed } = planRequirement(id, (file) =>
    fs.existsSync(at(file)) ? fs.readFileSync(at(file), 'utf8') : undefined,
  )
  for (const [file, text] of Object.entries({ ...created, ...changed })) {
    fs.mkdirSync(path.dirname(at(file)), { recursive: true })
    fs.writeFileSync(at(file), text)
  }
  const list = (files: object) =>
    Object.keys(files)
      .map((file) => `  ${file}\n`)
      .join('')
  process.stdout.write(`New:\n${list(created)}Changed:\n${list(changed)}
Next:
  1. src/engine/knowledge/sources.ts: Mercado Pago's page for "${id}", and the day you read it.
  2. src/engine/requirements/${id}.ts: level, category, what it needs of the page, its reasons.
  3. tests/fixtures/${id}/: one page per reason, and the traps.
  4. src/engine/i18n/requirements/${id}.ts: three languages, each in its own words.
  5. src/engine/requirements/index.ts: its place in the list is its place on screen; it stands last now.
  6. npm run docs, then npm test. The tests fail as long as one TODO: is left.
docs/adding-a-requirement.md says more about each step.
`)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
