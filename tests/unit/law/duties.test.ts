/** The duties as a list, and what several pages together say of them. */
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { auditJourney } from '../../../src/engine/audit/audit-journey.ts'
import { lawReasons } from '../../../src/engine/audit/duty.ts'
import { lawOf } from '../../../src/engine/audit/law.ts'
import type { Context } from '../../../src/engine/audit/types.ts'
import { siteIds } from '../../../src/engine/knowledge/words.ts'
import { duties } from '../../../src/engine/law/index.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import type { LawSeen, Snapshot } from '../../../src/engine/snapshot/types.ts'
import { fixturesOf } from '../../fixtures.ts'
import { document, emptyPage, frame, snapshot, where } from '../sample-snapshot.ts'

const law = (changes: Partial<LawSeen> = {}): LawSeen => ({ identities: [], signs: [], whole: true, cut: false, ...changes })
const book = { where: where('#libro'), sign: 'complaints-book', text: 'Libro de Reclamaciones', visible: true } as const
const page = (changes: Partial<Snapshot> = {}) => emptyPage({ documents: [document()], law: law(), ...changes })
const context = (site: Context['site']['value']): Context => ({
  isCheckout: true,
  why: [],
  product: { value: 'checkout-api', why: [] },
  site: { value: site, why: [] },
})
const steps = (...pages: Snapshot[]) => pages.map((each) => ({ states: [each] }))
const inPeru = (...pages: Snapshot[]) =>
  lawOf(duties, steps(...pages), context('MPE')).duties.find(({ duty }) => duty === 'complaints-book')!

test('every file of the folder is in the list once, under its own name', () => {
  const files = fs.readdirSync('src/engine/law').filter((file) => !/^(index|sources)\.ts$/.test(file))
  expect(duties.map(({ id }) => id).sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort())
})

describe.each(duties)('$id', ({ id, laws }) => {
  test('has a law for each of its countries, with the day on which it was read', () => {
    expect(Object.keys(laws).length).toBeGreaterThan(0)
    for (const { title, address, read } of Object.values(laws)) {
      expect(title.length).toBeGreaterThan(8)
      expect(read).toMatch(/^\d{4}-\d\d-\d\d$/)
      if (address !== null) expect(address).toMatch(/^https?:\/\//)
    }
  })

  test('has a fixture where it is seen and one where it is not', () => {
    const outcomes = new Set(fixturesOf(`law/${id}`).map(({ reason }) => reason))
    expect([...outcomes]).toEqual(expect.arrayContaining(['seen', 'notSeen']))
    for (const fixture of fixturesOf(`law/${id}`)) expect(Object.keys(lawReasons)).toContain(fixture.expect)
  })
})

test('each country has duties, and a shop without a country none', () => {
  for (const site of siteIds) expect(lawOf(duties, steps(page()), context(site)).duties.length).toBeGreaterThan(0)
  expect(lawOf(duties, steps(page()), context(null))).toMatchObject({ site: null, duties: [] })
})

test('one step that shows it is enough, and says where', () => {
  const shows = page({ law: law({ signs: [book] }) })
  expect(inPeru(page(), shows)).toMatchObject({ outcome: 'seen', step: 1, where: book.where, text: book.text })
  expect(inPeru(shows, page({ settled: false }))).toMatchObject({ outcome: 'seen', step: 0 })
})

test.each<[string, Partial<Snapshot>, string, string]>([
  ['nothing on a page that was read whole', {}, 'notSeen', 'not-on-page'],
  ['a page that was loading', { settled: false }, 'cantTell', 'still-loading'],
  ['a limit that was reached', { law: law({ whole: false }) }, 'cantTell', 'stopped-at-limit'],
  ['a visible frame of others', { frames: [frame('https://pie.example/', { visible: true })] }, 'cantTell', 'frame-unread'],
  ['a frame out of sight', { frames: [frame('https://pie.example/', { visible: false })] }, 'notSeen', 'not-on-page'],
  ['a frame that was read', { frames: [frame('https://pie.example/', { read: true })] }, 'notSeen', 'not-on-page'],
  ['a frame of Mercado Pago’s', { frames: [frame('https://www.mercadopago.com.pe/x')] }, 'notSeen', 'not-on-page'],
  ['a hidden link', { law: law({ signs: [{ ...book, visible: false }] }) }, 'notSeen', 'not-on-page'],
])('%s', (_, changes, outcome, reason) => {
  expect(inPeru(page(changes))).toMatchObject({ outcome, reason, where: null, step: null })
})

test('a page that an earlier version read leaves it open, also beside one that lacks it', () => {
  const { law: _, ...earlier } = page()
  expect(inPeru(earlier)).toMatchObject({ outcome: 'cantTell', reason: 'not-read' })
  expect(inPeru(page(), earlier)).toMatchObject({ outcome: 'cantTell', reason: 'not-read' })
})

test('nothing is asked of Mercado Pago’s own page, which is not read', () => {
  const theirs = page({ url: 'https://www.mercadopago.com.pe/checkout/v1/payment', documents: [] })
  expect(lawOf(duties, steps(theirs), context('MPE'))).toMatchObject({ site: 'MPE', duties: [] })
  const unread = { ...theirs, settled: false }
  expect(inPeru(page(), unread)).toMatchObject({ outcome: 'notSeen', reason: 'not-on-page' })
})

test('an error in one duty leaves the others and the audit alone', () => {
  const broken = { ...duties.find(({ id }) => id === 'complaints-book')!, check: () => JSON.parse('{') }
  const found = lawOf([broken, ...duties], steps(page()), context('MPE')).duties
  expect(found[0]).toMatchObject({ outcome: 'cantTell', reason: 'engine-error' })
  expect(found[1]!.reason).not.toBe('engine-error')
})

test('it changes no verdict, number or result', () => {
  const decisions = { corrections: { site: 'MPE' as const }, attestations: {} }
  const { law: without, ...before } = auditJourney(catalogue, steps(snapshot()), decisions, '1.0.0')
  const { law: shown, ...after } = auditJourney(catalogue, steps(snapshot({ law: law({ signs: [book] }) })), decisions, '1.0.0')
  expect(after).toEqual(before)
  expect(shown).not.toEqual(without)
})
