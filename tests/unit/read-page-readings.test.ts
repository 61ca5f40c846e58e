/** Readings of frames are used only if they fit the schema. */
import { beforeEach, expect, test, vi } from 'vitest'

const frames = new Map<number, unknown>()

vi.mock('../../src/content/collect.ts?script&iife', () => ({ default: 'collect.js' }))
vi.mock('../../src/content/probe.ts?script&iife', () => ({ default: 'probe.js' }))
vi.mock('webextension-polyfill', () => {
  const executeScript = async ({ target, files }: { target: { frameIds?: number[] }; files?: string[] }) =>
    (target.frameIds ?? [...frames.keys()]).map((frameId) => ({
      frameId,
      result: !files ? 1 : files[0] === 'collect.js' ? frames.get(frameId) : 'MercadoPago evil',
    }))
  const get = async () => ({ url: 'https://tienda.example/checkout?id=1' })
  const onUpdated = { addListener: () => {}, removeListener: () => {} }
  return { default: { scripting: { executeScript }, tabs: { get, onUpdated } } }
})
const { readPage } = await import('../../src/background/read-page.ts')

const where = (...selector: string[]) => ({ frame: 'https://tienda.example/checkout', selector, snippet: '' })

const reading = (...selector: string[]) => ({
  ...{ title: 'Checkout', settled: true, contentType: 'text/html' },
  document: {
    ...{ where: where(...selector), protocol: 'https:', host: 'tienda.example', upgradesInsecure: false, lang: 'es' },
    ...{ query: { names: [], status: null, siteId: '' }, homeHosts: [], limitsReached: [] },
  },
  country: { lists: [], money: [], currencies: [], locales: [] },
  frames: ['#a', '#b'].map((name) => ({
    ...{ where: where(name), src: `https://tienda.example/${name}`, explicitHttp: false, query: '', name, visible: true },
  })),
  ...{ scripts: [], controls: [], hosts: [], forms: [], clickables: [], images: [], passages: [] },
  ...{ consents: [], choices: [], pix: [], markers: [], keys: [], installments: [] },
})

beforeEach(() => frames.clear())

test('treats a frame with an invalid reading as unread', async () => {
  frames.set(0, reading())
  frames.set(1, { ...reading('#a'), frames: [] })
  frames.set(2, { ...reading('#b'), frames: [], passages: [{ text: 7 }] })
  const read = await readPage(1)
  expect(read.ok && read.snapshot.documents.map(({ where }) => where.selector)).toEqual([[], ['#a']])
  expect(read.ok && read.snapshot.frames.map((frame) => frame.read)).toEqual([true, false])
})

test('judges no page whose top frame has an invalid reading', async () => {
  frames.set(0, { document: {}, controls: [] })
  frames.set(1, reading('#a'))
  expect(await readPage(1)).toEqual({ ok: false, problem: 'unexpected' })
})

test('drops properties that are not in the schema', async () => {
  frames.set(0, { ...reading(), typed: '4509 9535 6623 3704' })
  const read = await readPage(1)
  expect(read.ok).toBe(true)
  expect(JSON.stringify(read)).not.toContain('4509')
})

test('keeps no token that stands as the name of a query parameter', async () => {
  const plain = reading()
  const names = ['payment_id', 'collection_status', 'a8Bk3LmQ9zXc71Vw2PfT5', '3f2504e0-4f89-41d3-9a0c-0305e82c3301']
  frames.set(0, { ...plain, document: { ...plain.document, query: { ...plain.document.query, names } } })
  const read = await readPage(1)
  expect(read.ok && read.snapshot.documents[0]!.query.names).toEqual([
    'payment_id',
    'collection_status',
    'a8Bk…PfT5',
    '3f25…3301',
  ])
})

test('keeps no token that stands as the name of a frame or the method of a form', async () => {
  const plain = reading()
  const token = 'a8Bk3LmQ9zXc71Vw2PfT5'
  const form = { where: where('form'), group: -1, action: '', explicitHttp: false, method: token, marks: '', query: '' }
  frames.set(0, { ...plain, forms: [form], frames: [{ ...plain.frames[0]!, name: token }] })
  const read = await readPage(1)
  expect(read.ok && [read.snapshot.frames.length, read.snapshot.forms.length]).toEqual([1, 1])
  expect(JSON.stringify(read)).not.toContain(token)
})
