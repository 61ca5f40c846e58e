/** A page that was edited where nothing is at fault has the same failures: none new, none fixed. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import { type AuditDiff, diffAudits } from '../../src/engine/audit/diff.ts'
import type { Audit } from '../../src/engine/audit/types.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { frameParts } from '../../src/engine/snapshot/schema/parts.ts'
import type { FramePart, Snapshot, Where } from '../../src/engine/snapshot/types.ts'
import { patience, runs } from '../runs.ts'
import { allPages, recording } from './recordings.ts'
import { snapshotOf } from './snapshot-of.ts'

vi.setConfig({ testTimeout: patience })

/** Any candidate of a page, with what candidates may have of texts and addresses. */
type Item = { where: Where; text?: string; about?: string; src?: string; href?: string; action?: string }
const parts = Object.keys(frameParts) as FramePart[]
const itemsOf = (snapshot: Snapshot): Item[] => parts.flatMap((part) => snapshot[part] as Item[])

/** What does not make a failure another. Each edit changes a copy of a page; `random` is a number from 0 to 1. */
const edits: Record<string, (page: Snapshot, random: () => number) => void> = {
  'candidates in another order'(page, random) {
    for (const part of parts) shuffle(page[part] as unknown[], random)
  },
  'other words'(page) {
    page.title += ' (3)'
    for (const item of itemsOf(page)) {
      // Whether a message fits the payment's result is read from its words.
      if (item.text && item.about && item.about !== 'result') item.text = `Otras palabras: ${item.text}`
      item.where.snippet = item.where.snippet.replace(/ (aria-label|placeholder|alt|title|class|style)="[^"]*"/g, ' $1="otro"')
    }
  },
  'other generated ids, hashes and numbers'(page, random) {
    for (const item of itemsOf(page)) {
      const { where } = item
      where.snippet = rehashed(where.snippet, random).replace(/ id="[^"]*\d[^"]*"/g, ` id=":r${Math.floor(random() * 90)}:"`)
      for (const name of ['src', 'href', 'action'] as const)
        if (item[name] && !/mercado(pago|libre)|mlstatic/.test(item[name])) item[name] = rehashed(item[name], random)
    }
  },
  'elements elsewhere in the document'(page) {
    for (const { where } of itemsOf(page))
      where.selector = where.selector.map((hop, index, all) => (index === all.length - 1 ? `section > ${hop}` : hop))
  },
  'other elements that are right'(page) {
    const at = (selector: string, snippet: string) => ({ frame: page.url, selector: [selector], snippet })
    page.links.unshift({
      where: at('aside > a', '<a href="/privacidad">'),
      kind: 'link',
      about: 'privacy',
      sandbox: false,
      href: new URL('/privacidad', page.url).href,
      leads: 'page',
      hooks: false,
      terms: null,
      text: 'Privacidad',
      visible: true,
    })
    page.scripts.unshift({
      where: at('aside > script', '<script src="/menu.js">'),
      src: new URL('/menu.js', page.url).href,
      async: false,
      from: 'element',
      explicitHttp: false,
      text: 'read',
      signs: [],
    })
  },
}

function shuffle(items: unknown[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1)) % (index + 1)
    ;[items[index], items[other]] = [items[other], items[index]]
  }
}

/** A hash of digits and letters, in an address or an id, in another build. */
const rehashed = (text: string, random: () => number) =>
  text.replace(/(?<![a-z\d])(?=[a-f]*\d)[\da-f]{6,}(?![a-z\d])/gi, (hash) =>
    hash.replace(/[\da-f]/gi, (_, at) => (at === 0 ? '7' : Math.floor(random() * 15.99).toString(16))),
  )

const audit = (page: Snapshot): Audit => runAudit(catalogue, page, { corrections: {}, attestations: {} }, '0.0.0')
const changes = ({ new: added, fixed, unseen }: AuditDiff) =>
  [added, fixed, unseen].map((list) => list.flatMap(({ observations }) => observations))

test('no edit of what is not at fault makes a failure new, fixed or unseen', () => {
  const pages = fc.constantFrom(...allPages())
  const some = fc.subarray(Object.keys(edits), { minLength: 1 })
  fc.assert(
    fc.property(pages, some, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (page, names, numbers) => {
      const before = snapshotOf(recording(page))
      const after = structuredClone(before)
      for (const name of names) edits[name]!(after, () => numbers.next().value!)
      expect(changes(diffAudits(audit(before), audit(after)))).toEqual([[], [], []])
    }),
    runs(200),
  )
})
