/** Builds the extension for Chromium from the current sources, in a folder of its own. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from './temporary.ts'

const vite = 'node_modules/vite/bin/vite.js'

/** Builds and returns the folder. */
export function buildExtension(): string {
  const folder = temporaryFolder()
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The extension does not build.\n${stdout}${stderr}`)
  return folder
}

export const collectorOf = (folder: string) => fs.readFileSync(path.join(folder, 'src/content/collect.js'), 'utf8')
