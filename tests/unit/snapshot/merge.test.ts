import { expect, test } from 'vitest'
import { mergeFrames } from '../../../src/engine/snapshot/merge.ts'
import { frameParts } from '../../../src/engine/snapshot/schema/parts.ts'
import type { FrameFacts, FramePart, Snapshot } from '../../../src/engine/snapshot/types.ts'
import { document, emptyPage, frame, where } from '../sample-snapshot.ts'

const page = { url: 'https://tienda.example/checkout', takenAt: '2026-11-20T12:00:00.000Z' }

function facts(changes: Partial<FrameFacts> = {}): FrameFacts {
  const { documents, schema, url, takenAt, ...rest } = emptyPage()
  return { ...rest, document: documents[0]!, contentType: 'text/html', ...changes }
}

test('gives an empty page when no frame has a reading', () => {
  const nothing = mergeFrames([], page)
  expect(nothing).toMatchObject({ schema: 'semaforo.snapshot/1', ...page, title: '', settled: true, documents: [] })
  expect(Object.keys(nothing).sort()).toEqual(Object.keys(emptyPage()).sort())
})

test('joins parts in the order of the frames and takes the title of the top frame', () => {
  const every = (name: string): Partial<Snapshot> => {
    const item = { where: where(name) }
    return Object.fromEntries(Object.keys(frameParts).map((part) => [part, [item]]))
  }
  const top = every('#a')
  const inner = every('#b')
  const merged = mergeFrames(
    [
      { facts: facts({ ...top, title: 'Arriba' }), probe: '' },
      { facts: facts({ ...inner, title: 'Adentro' }), probe: '' },
    ],
    page,
  )
  expect(merged.title).toBe('Arriba')
  for (const part of Object.keys(frameParts) as FramePart[]) {
    expect(merged[part], part).toMatchObject([{ where: where('#a') }, { where: where('#b') }])
  }
})

test('counts the page as loading when one frame was', () => {
  const merged = (...settled: boolean[]) =>
    mergeFrames(
      settled.map((each) => ({ facts: facts({ settled: each }), probe: '' })),
      page,
    ).settled
  expect([merged(true, true), merged(true, false), merged(false, true)]).toEqual([true, false, false])
})

test('counts a frame as read when there is a document for its place', () => {
  const frames = [
    frame('https://tienda.example/a', { where: where('#a') }),
    frame('https://tienda.example/ab', { where: where('#a', '#b') }),
    frame('https://tienda.example/b', { where: where('#a#b') }),
    frame('https://ads.example/', { where: where('#ads'), read: true }),
  ]
  const merged = mergeFrames(
    [
      { facts: facts({ frames }), probe: '' },
      { facts: facts({ document: document({ where: where('#a') }) }), probe: '' },
      { facts: facts({ document: document({ where: where('#a', '#b') }) }), probe: '' },
    ],
    page,
  )
  expect(merged.frames.map(({ read }) => read)).toEqual([true, true, false, false])
  expect(merged.frames[0]).toEqual({ ...frames[0], read: true })
})

test('a document that knows its place stands for no other frame of the same address', () => {
  const address = 'https://tienda.example/a'
  const frames = [frame(address, { where: where('#a') }), frame(address, { where: where('#b') })]
  const read = (...at: string[]) =>
    mergeFrames(
      [
        { facts: facts({ frames }), probe: '' },
        { facts: facts({ document: document({ where: { ...where(...at), frame: address } }) }), probe: '' },
      ],
      page,
    ).frames.map((each) => each.read)
  expect(read('#a')).toEqual([true, false])
  expect(read()).toEqual([true, false])
  expect(mergeFrames([], page).certificates).toEqual([])
})

test('a document that does not know its place stands for one frame of its address, where that is one of the web', () => {
  const read = (address: string, src: string, count = 1) => {
    const frames = Array.from({ length: count }, (_, index) => frame(src, { where: where(`#frame-${index}`) }))
    const lost = document({ where: { ...where(), frame: address } })
    return mergeFrames(
      [
        { facts: facts({ frames }), probe: '' },
        { facts: facts({ document: lost }), probe: '' },
      ],
      page,
    ).frames.map((each) => each.read)
  }
  for (const address of ['https://tienda.example/a', 'http://localhost/a']) expect(read(address, address)).toEqual([true])
  expect(read('https://tienda.example/a', 'https://tienda.example/a', 2)).toEqual([true, false])
  expect(read('https://tienda.example/a', 'https://tienda.example/b')).toEqual([false])
  expect(read('blob:https://tienda.example/a', 'blob:https://tienda.example/a')).toEqual([false])
  // What has no address of its own is taken by its lack of one, and the page itself for no frame in it.
  expect(read('about:srcdoc', '')).toEqual([true])
  expect(read('https://tienda.example/a', page.url)).toEqual([false])
})

test('takes only known names from the probe, without those of elements', () => {
  const globals = (probe: unknown, elements: FrameFacts['document']['globals'] = []) =>
    mergeFrames([{ facts: facts({ document: document({ globals: elements }) }), probe }], page).documents[0]!.globals
  expect(globals('Mercadopago evil MercadoPago')).toEqual(['MercadoPago', 'Mercadopago'])
  expect(globals('MercadoPago mpCardForm', ['mpCardForm'])).toEqual(['MercadoPago'])
  expect(globals('MercadoPagoX')).toEqual([])
  for (const odd of [undefined, null, 7, { split: () => ['MercadoPago'] }, ['MercadoPago']]) expect(globals(odd)).toEqual([])
  expect(globals(`${'x'.repeat(989)} MercadoPago`)).toEqual([])
  expect(globals(`${'x'.repeat(988)} MercadoPago`)).toEqual(['MercadoPago'])
})

test('counts a frame as read when a document of its address does not know its place', () => {
  const at = (address: string) => facts({ document: document({ where: { frame: address, selector: [], snippet: '' } }) })
  const frames = [
    frame('', { where: where('#data') }),
    frame('', { where: where('#blank') }),
    frame('https://a.example/x', { where: where('#x') }),
    frame('https://a.example/y', { where: where('#y') }),
  ]
  const read = (...others: FrameFacts[]) =>
    mergeFrames(
      [facts({ frames }), ...others].map((each) => ({ facts: each, probe: '' })),
      page,
    ).frames.map((each) => each.read)
  expect(read()).toEqual([false, false, false, false])
  expect(read(at('data:…'))).toEqual([true, false, false, false])
  expect(read(at('data:…'), at('about:srcdoc'))).toEqual([true, true, false, false])
  expect(read(at('https://a.example/y'))).toEqual([false, false, false, true])
})

test('what the law asks for is joined where every frame was looked at', () => {
  const law = (id: string, whole = true) => ({
    identities: [],
    signs: [{ where: where(id), sign: 'regret-button' as const, text: id, visible: true }],
    whole,
    cut: !whole,
  })
  const merged = (...frames: FrameFacts[]) =>
    mergeFrames(
      frames.map((each) => ({ facts: each, probe: '' })),
      page,
    ).law
  const both = merged(facts({ law: law('#a') }), facts({ law: law('#b', false) }))
  expect(both?.signs.map(({ text }) => text)).toEqual(['#a', '#b'])
  expect([both?.whole, both?.cut]).toEqual([false, true])
  expect(merged(facts({ law: law('#a') }), facts())).toBeUndefined()
})
