/**
 * Fixture pages: `tests/fixtures/<requirement>/<reason>[.<variant>].html`. The file name says which reason the page brings about; a first
 * comment `<!-- url: … outcome: … at: … -->` says where it stands and what else is expected;
 * `certificate: …` stands for what no page can show.
 */
import fs from 'node:fs'
import path from 'node:path'
import type { Corrections } from '../src/engine/audit/types.ts'
import type { Product } from '../src/engine/knowledge/words.ts'
import type { CertificateSeen } from '../src/engine/snapshot/types.ts'

export interface Fixture {
  name: string
  requirement: string
  reason: string
  url: string
  /** Last hop of the selectors at which the reason is expected, when the page says so. */
  at: string[]
  /** What the first comment expects, for fixtures that are not of a requirement. */
  expect: string
  /** What a person corrected, where the page cannot say it: `product: point`. */
  corrections: Corrections
  /** What the browser let the worker know of the connection, as JSON. */
  certificates: CertificateSeen[]
  html: string
}

const folder = path.resolve(import.meta.dirname, 'fixtures')

export function fixturesOf(requirement: string): Fixture[] {
  const own = path.join(folder, requirement)
  if (!fs.existsSync(own)) return []
  return fs
    .readdirSync(own)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = fs.readFileSync(path.join(own, file), 'utf8')
      const head = /^<!--([\s\S]*?)-->/.exec(html)?.[1] ?? ''
      const line = (key: string) => new RegExp(`\\b${key}: *(.+)`).exec(head)?.[1]?.trim()
      return {
        name: `${requirement}/${file}`,
        requirement,
        reason: file.split('.')[0]!,
        url: line('url') ?? 'https://tienda.example/checkout',
        at: line('at')?.split(/\s*,\s*/) ?? [],
        expect: line('expect') ?? '',
        corrections: line('product') ? { product: line('product') as Product } : {},
        certificates: line('certificate') ? [JSON.parse(line('certificate')!) as CertificateSeen] : [],
        html: html.replace(/^<!--[\s\S]*?-->\s*/, ''),
      }
    })
}
