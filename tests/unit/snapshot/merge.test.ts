import { expect, test } from 'vitest'
import { mergeReadings } from '../../../src/engine/snapshot/merge.ts'
import type { FrameReading, Snapshot } from '../../../src/engine/snapshot/types.ts'
import { document, emptyPage, field, form, frame, image, link, marker, phrase, script, where } from '../sample-snapshot.ts'

const page = { url: 'https://tienda.example/checkout', takenAt: '2026-11-20T12:00:00.000Z' }

function reading(changes: Partial<FrameReading> = {}): FrameReading {
  const { documents, schema, url, takenAt, ...rest } = emptyPage()
  return { ...rest, document: documents[0]!, contentType: 'text/html', ...changes }
}

test('gives an empty page when no frame answered', () => {
  const nothing = mergeReadings([], page)
  expect(nothing).toMatchObject({ schema: 'semaforo.snapshot/1', ...page, title: '', settled: true, documents: [] })
  expect(Object.keys(nothing).sort()).toEqual(Object.keys(emptyPage()).sort())
})

test('joins parts in the order of the frames and takes the title of the top frame', () => {
  const every = (name: string): Partial<Snapshot> => ({
    scripts: [script(name)],
    forms: [form({ where: where(name) })],
    fields: [field({ where: where(name) })],
    links: [link({ where: where(name) })],
    images: [image({ where: where(name) })],
    markers: [marker('magento', { where: where(name) })],
    secureHosts: [{ where: where(name), kind: 'number' }],
    payControls: [{ where: where(name), kind: 'choice' }],
    consents: [{ where: where(name), linked: true, visible: true }],
    keys: [],
    phrases: [phrase('cft', { where: where(name) })],
    buyerFields: [{ where: where(name), asks: 'email' }],
    pix: [{ where: where(name), kind: 'qr' }],
    installments: [{ where: where(name), choices: 1, costOnChoice: false, inBrick: false }],
  })
  const top = every('#a')
  const inner = every('#b')
  const merged = mergeReadings(
    [
      { reading: reading({ ...top, title: 'Arriba' }), probe: '' },
      { reading: reading({ ...inner, title: 'Adentro' }), probe: '' },
    ],
    page,
  )
  expect(merged.title).toBe('Arriba')
  for (const part of Object.keys(top) as (keyof Snapshot)[]) {
    expect(merged[part], part).toEqual([...(top[part] as unknown[]), ...(inner[part] as unknown[])])
  }
})

test('counts the page as loading when one frame was', () => {
  const merged = (...settled: boolean[]) =>
    mergeReadings(
      settled.map((each) => ({ reading: reading({ settled: each }), probe: '' })),
      page,
    ).settled
  expect([merged(true, true), merged(true, false), merged(false, true)]).toEqual([true, false, false])
})

test('counts a frame as read when there is a document at its place', () => {
  const frames = [
    frame('https://tienda.example/a', { where: where('#a') }),
    frame('https://tienda.example/ab', { where: where('#a', '#b') }),
    frame('https://tienda.example/b', { where: where('#a#b') }),
    frame('https://ads.example/', { where: where('#ads'), read: true }),
  ]
  const merged = mergeReadings(
    [
      { reading: reading({ frames }), probe: '' },
      { reading: reading({ document: document({ where: where('#a') }) }), probe: '' },
      { reading: reading({ document: document({ where: where('#a', '#b') }) }), probe: '' },
    ],
    page,
  )
  expect(merged.frames.map(({ read }) => read)).toEqual([true, true, false, false])
  expect(merged.frames[0]).toEqual({ ...frames[0], read: true })
})

test('takes only known names from the probe, without those of elements', () => {
  const globals = (probe: unknown, elements: FrameReading['document']['globals'] = []) =>
    mergeReadings([{ reading: reading({ document: document({ globals: elements }) }), probe }], page).documents[0]!.globals
  expect(globals('Mercadopago evil MercadoPago')).toEqual(['MercadoPago', 'Mercadopago'])
  expect(globals('MercadoPago mpCardForm', ['mpCardForm'])).toEqual(['MercadoPago'])
  expect(globals('MercadoPagoX')).toEqual([])
  for (const odd of [undefined, null, 7, { split: () => ['MercadoPago'] }, ['MercadoPago']]) expect(globals(odd)).toEqual([])
  expect(globals(`${'x'.repeat(989)} MercadoPago`)).toEqual([])
  expect(globals(`${'x'.repeat(988)} MercadoPago`)).toEqual(['MercadoPago'])
})
