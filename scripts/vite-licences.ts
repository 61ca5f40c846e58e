/**
 * Writes `licences.txt` into the build: the licence of every package that the extension contains. Vite's own `build.license` leaves out
 * packages without a licence file, the bundler's runtime, and fonts; here a package without a licence stops the build.
 */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'

/** The text of our own project is the MIT text, used where a package says MIT and ships no text. */
const mit = fs
  .readFileSync(new URL('../LICENSE', import.meta.url), 'utf8')
  .replace(/^[\s\S]*?(?=Permission is hereby granted)/, '')

/** Copyright lines of MIT packages that ship no licence file, as in their repositories. */
const copyrights: Record<string, string> = {
  '@webext-core/messaging': 'Copyright (c) 2022 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/storage': 'Copyright (c) 2023 Aaron',
}

/** What a package holds of others, beyond its own licence. */
const holds: Record<string, string> = {
  'tldts-icann':
    'It contains data of the Public Suffix List, https://publicsuffix.org/list/public_suffix_list.dat, without the top-level domains that need no rule. The list is under the Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/.',
}

export interface Licence {
  name: string
  version: string
  /** As the package names it, such as `MIT`. */
  identifier: string
  /** Where its sources are. */
  sources: string
  text: string
}

/** The folder of the package that a module belongs to, or undefined for a module of ours. */
function packageOf(id: string): string | undefined {
  // Helpers that the bundler adds to the output are its own code.
  if (id.startsWith('\0rolldown/')) return path.dirname(createRequire(import.meta.url).resolve('rolldown/package.json'))
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]
}

/** Throws where a package has no licence that could be shipped. */
function licenceIn(folder: string): Licence {
  const { name, version, license, repository, homepage } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = fs
    .readdirSync(folder)
    .sort()
    .find((each) => /^(licen[cs]e|copying)/i.test(each))
  const own = copyrights[name]
  const text = file ? fs.readFileSync(path.join(folder, file), 'utf8') : own && license === 'MIT' ? `${own}\n\n${mit}` : undefined
  if (!license || !text) throw new Error(`${name} is in the build and has no licence text: add it to scripts/vite-licences.ts.`)
  const sources = String(repository?.url ?? repository ?? homepage ?? `https://www.npmjs.com/package/${name}`)
  return {
    name,
    version,
    identifier: license,
    sources: sources
      .replace(/^git\+|\.git$/g, '')
      .replace(/^ssh:\/\/git@/, 'https://')
      .replace(/^github:|^(?=[\w-]+\/[\w.-]+$)/, 'https://github.com/'),
    text: text.replaceAll('\r\n', '\n').trim(),
  }
}

/** The licences of the packages that these modules and files belong to, sorted by name. */
export function licencesOf(ids: Iterable<string>): Licence[] {
  const folders = new Set([...ids].map(packageOf).filter((folder) => folder !== undefined))
  const byName = new Map([...folders].map(licenceIn).map((licence) => [`${licence.name} ${licence.version}`, licence]))
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, licence]) => licence)
}

/** The text that is shipped. */
export function licenceText(licences: readonly Licence[]): string {
  const blocks = licences.map(({ name, version, identifier, sources, text }) =>
    [`${name} ${version} (${identifier})\n${sources}`, ...(holds[name] ? [holds[name]] : []), text].join('\n\n'),
  )
  return `${['Semáforo contains these works of others, each under its own licence.', ...blocks].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** The name of the file in the build. */
export const licenceFile = 'licences.txt'

/**
 * Used in each build of what is shipped together: the last one writes the file.
 * @param shipped the modules of the builds before, to which those of this one are added
 */
export function licences(shipped: Set<string>): Plugin {
  return {
    name: 'semaforo:licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? Object.keys(part.modules) : part.originalFileNames.map((file) => path.resolve(file)),
      )
      for (const id of ids) shipped.add(id)
      this.emitFile({ type: 'asset', fileName: licenceFile, source: licenceText(licencesOf(shipped)) })
    },
  }
}
