/**
 * Fixture pages: `tests/fixtures/<requirement>/<reason>[.<variant>].html`. The file name gives the reason that the page leads
 * to; a first comment `<!-- url: … outcome: … at: … -->` gives its address and what else is expected; `certificate: …` gives the
 * certificate, which is not part of a page. Those of the law are in `tests/fixtures/law/<duty>/<outcome>[.<variant>].html`, with the reason
 * after `expect:`; those of the quality checklist likewise in `tests/fixtures/quality/<check>/`.
 */
import fs from 'node:fs'
import path from 'node:path'
import type { Corrections } from '../src/engine/audit/types.ts'
import type { Product, SiteId } from '../src/engine/knowledge/words.ts'
import type { CertificateSeen } from '../src/engine/snapshot/types.ts'

export interface Fixture {
  name: string
  requirement: string
  reason: string
  url: string
  /** Last hop of the selectors at which the reason is expected, if given. */
  at: string[]
  /** The `expect` lines of the first comment, for fixtures that do not belong to a requirement. */
  expect: string
  /** Corrections by a person: `product: point`, `site: MLB`. */
  corrections: Corrections
  /** The connection data that the worker got from the browser, as JSON. */
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
        corrections: {
          ...(line('product') && { product: line('product') as Product }),
          ...(line('site') && { site: line('site') as SiteId }),
        },
        certificates: line('certificate') ? [JSON.parse(line('certificate')!) as CertificateSeen] : [],
        html: html.replace(/^<!--[\s\S]*?-->\s*/, ''),
      }
    })
}

/** The checks of the quality checklist that have fixtures. */
export const qualityFolders = (): string[] => fs.readdirSync(path.join(folder, 'quality'))
