/** `--out`: for each address the audit as JSON and a screenshot of the popup, or of the page on which a recording stopped. */
import fs from 'node:fs'
import path from 'node:path'
import { safeJson } from '../src/engine/export/json.ts'
import type { Visit } from './audit-url.ts'
import { makeFolder, writeWhole } from './files.ts'
import { shownAddress } from './shown-address.ts'

/** A readable file name without extension: position in the list, host, path. */
export function fileName(url: string, index: number): string {
  const shown = shownAddress(url)
  const { host, pathname } = URL.canParse(shown) ? new URL(shown) : { host: shown, pathname: '' }
  return numbered(`${host}${pathname}`, index)
}

/**
 * A file name that every system takes and no other in the list has: position in the list, then what is readable of `text`. The number in front keeps a name
 * from being one that a system reserves, such as `aux`.
 */
export function numbered(text: string, index: number): string {
  const readable = text
    .replaceAll('%E2%80%A6', '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return `${String(index + 1).padStart(3, '0')}-${readable.slice(0, 80) || 'page'}`
}

/** Creates the folder. Throws when it cannot be written, before anything is audited. */
export function prepareFolder(folder: string): void {
  makeFolder(folder)
  fs.accessSync(folder, fs.constants.W_OK)
}

/** Writes what is known of one address. `report` is the object that `--json` prints. */
export function writeVisit(folder: string, index: number, visit: Visit, report: unknown): void {
  const base = path.join(folder, fileName(visit.url, index))
  writeWhole(`${base}.json`, `${safeJson(report, 2)}\n`)
  if (visit.picture) writeWhole(`${base}.png`, visit.picture)
}
