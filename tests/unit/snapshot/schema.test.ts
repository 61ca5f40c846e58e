import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { readingIn, readingSchema } from '../../../src/engine/snapshot/schema/reading.ts'
import { snapshotSchema } from '../../../src/engine/snapshot/schema/snapshot.ts'
import { patience, runs } from '../../runs.ts'
import { valuesOf } from '../properties/from-schema.ts'
import { document, snapshot, where } from '../sample-snapshot.ts'

vi.setConfig({ testTimeout: patience })

const throughJson = (value: unknown) => JSON.parse(JSON.stringify(value))

const { local, countrySigns, globals, ...topDocument } = document()
const passage = {
  where: where('p'),
  text: 'CFT 120%',
  inOption: false,
  size: 12,
  cftSize: 12,
  teaSize: 12,
  headline: false,
  visible: true,
}
const reading = (changes: object = {}) => ({
  ...{ title: 'Checkout', settled: true, contentType: 'text/html' },
  document: { ...topDocument, query: { names: [], status: null, siteId: '' } },
  country: { lists: [], money: [], currencies: [], locales: [] },
  ...{ scripts: [], frames: [], controls: [], hosts: [], forms: [], clickables: [], images: [], passages: [passage] },
  ...{ consents: [], choices: [], pix: [], markers: [], keys: [], installments: [] },
  ...changes,
})

describe('a reading', () => {
  test('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(valuesOf(readingSchema), (value) => {
        expect(readingIn(throughJson(value))).toEqual(throughJson(value))
      }),
      runs(100),
    )
  })

  test('is refused when it is not one', () => {
    for (const odd of [undefined, null, '', 7, [], {}, { document: {}, controls: [] }]) expect(readingIn(odd)).toBeNull()
  })

  test.each(Object.keys(reading()))('is refused without its %s', (key) => {
    const { [key]: _, ...rest } = reading() as Record<string, unknown>
    expect(readingIn(reading())).not.toBeNull()
    expect(readingIn(rest)).toBeNull()
  })

  test('is refused with an item of another form', () => {
    expect(readingIn(reading({ passages: [passage, { ...passage, text: 7 }] }))).toBeNull()
    expect(readingIn(reading({ forms: [{ where: where('form') }] }))).toBeNull()
    expect(readingIn(reading({ pix: [{ where: where('p'), by: 'guess', text: 'Pix' }] }))).toBeNull()
  })

  test('loses what the schema does not name', () => {
    const odd = { ...passage, value: '4509 9535 6623 3704' }
    expect(readingIn(reading({ passages: [odd], fields: [odd] }))).toEqual(reading())
  })

  test('has what the collector leaves out of a button', () => {
    const button = { where: where('button'), kind: 'button', tag: 'button', text: 'Pagar', visible: true }
    const [read] = readingIn(reading({ clickables: [button] }))!.clickables
    const nothing = { href: '', sentence: '', attributes: '', role: '', marks: '', query: '' }
    expect(read).toEqual({ ...button, ...nothing, leads: 'script', sandboxed: false, inConsent: false, holdsLink: false })
  })

  test('has its texts cut', () => {
    const long = readingIn(reading({ title: 'x'.repeat(1_000_000) }))
    expect(long?.title).toHaveLength(5000)
  })

  test('keeps the selector of a deeply nested element whole', () => {
    const deep = Array.from({ length: 5000 }, () => 'section:nth-of-type(1)').join(' > ')
    const found = readingIn(reading({ passages: [{ ...passage, where: where(deep) }] }))
    expect(found?.passages[0]?.where.selector).toEqual([deep])
  })

  test('is refused when a list is too long', () => {
    const withMarks = (length: number) => ({ lists: [], money: Array(length).fill('$'), currencies: [], locales: [] })
    expect(readingIn(reading({ country: withMarks(100_000) }))).not.toBeNull()
    expect(readingIn(reading({ country: withMarks(100_001) }))).toBeNull()
  })

  test('may have null as a size, which browsers hand over instead of NaN', () => {
    const found = readingIn(reading({ passages: [{ ...passage, size: null, cftSize: Number.NaN }] }))
    expect(found?.passages[0]).toMatchObject({ size: 0, cftSize: 0, teaSize: 12 })
  })
})

describe('a snapshot', () => {
  test('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(valuesOf(snapshotSchema), (value) => {
        expect(v.parse(snapshotSchema, throughJson(value))).toEqual(throughJson(value))
      }),
      runs(100),
    )
  })

  test.each(Object.keys(snapshot()))('does not fit without its %s', (key) => {
    const { [key]: _, ...rest } = snapshot() as Record<string, unknown>
    expect(v.is(snapshotSchema, snapshot())).toBe(true)
    expect(v.is(snapshotSchema, rest)).toBe(false)
  })

  test('does not fit when it is of another version', () => {
    expect(v.is(snapshotSchema, { ...snapshot(), schema: 'semaforo.snapshot/2' })).toBe(false)
  })
})
