/**
 * Prints the size of each build with the limits of `package/size-limits.json`. Exit status 1 when a
 * limit is exceeded.
 */
import { fileURLToPath } from 'node:url'
import { builtFiles } from './package/contents.ts'
import { limits, sizesOf, tooBig } from './package/sizes.ts'
import { targets } from './package/targets.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`.padStart(9)

for (const target of targets) {
  const sizes = sizesOf(builtFiles(root, target))
  const over = tooBig(sizes)
  console.log(`dist/${target}`.padEnd(34), 'is'.padStart(9), 'limit'.padStart(9))
  for (const [key, { what, bytes }] of Object.entries(limits) as [keyof typeof limits, { what: string; bytes: number }][])
    console.log(what.padEnd(34), kb(sizes[key]), kb(bytes), over.includes(key) ? ' too big' : '')
  if (over.length) process.exitCode = 1
}
