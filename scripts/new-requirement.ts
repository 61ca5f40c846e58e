/** `npm run new:requirement <id>`: creates the files of a new requirement and prints what to do next. */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { nextSteps } from './new-requirement/next-steps.ts'
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
${nextSteps(id)}`)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
