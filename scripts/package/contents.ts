/** The contents of the zips. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Files } from './zip.ts'

/** An error whose message is shown without a stack trace. */
export class CannotPack extends Error {}

/** All files of a target's build. */
export function builtFiles(root: string, target: string): Files {
  const folder = path.join(root, 'dist', target)
  if (!fs.existsSync(path.join(folder, 'manifest.json')))
    throw new CannotPack(`There is no build for ${target}: dist/${target}/manifest.json is missing. Run "npm run build".`)
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
  return read(folder, names)
}

/**
 * Paths left out of the source zip. A reviewer builds the extension and tries it on the sample
 * shop; tests, saved pages and pictures are most of the repository and are not needed for that.
 */
const notForReview = /^(tests|store|\.ci|docs\/pictures)\//

/**
 * The files that a reviewer needs to build the extension: all that git does not ignore, as they are
 * in the working tree.
 */
export function sourceFiles(root: string): Files {
  const here = git(root, 'ls-files', '--cached', '--others', '--exclude-standard').filter((name) =>
    fs.existsSync(path.join(root, name)),
  )
  if (!here.includes('package.json')) throw noClone() // unpacked inside somebody else's clone, which ignores it
  return read(
    root,
    here.filter((name) => !notForReview.test(name)),
  )
}

/** Files of the source zip that differ from the last commit. */
export const uncommitted = (root: string): string[] =>
  git(root, 'status', '--porcelain', '--no-renames', '--untracked-files=all')
    .map((line) => line.slice(3))
    .filter((name) => !notForReview.test(name))

function git(root: string, ...args: string[]): string[] {
  try {
    const printed = execFileSync('git', [...args, '-z'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return printed.split('\0').filter(Boolean)
  } catch {
    throw noClone()
  }
}

const noClone = () => new CannotPack('The source zip is made from a git clone of the project, and this folder is none.')

const read = (folder: string, names: string[]): Files =>
  Object.fromEntries(
    names.map((name) => [name.replaceAll(path.sep, '/'), new Uint8Array(fs.readFileSync(path.join(folder, name)))]),
  )
