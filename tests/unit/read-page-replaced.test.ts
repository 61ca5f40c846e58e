/** A top document that is replaced while it is read ends the reading at once; a frame that loads by itself does not. */
import { beforeEach, expect, test, vi } from 'vitest'

type Update = (tabId: number, change: { status?: string; title?: string }) => void

const listeners = new Set<Update>()
/** The document in the top frame; null where the click gives no access to it. */
let shown: number | null = 1
/** Whether the browser answers for the document that was there at the start. */
let answers = true

vi.mock('../../src/content/collect.ts?script&iife', () => ({ default: 'collect.js' }))
vi.mock('../../src/content/probe.ts?script&iife', () => ({ default: 'probe.js' }))
vi.mock('webextension-polyfill', () => {
  const executeScript = async ({ files }: { files?: string[] }) => {
    if (shown === null) throw new Error('Cannot access contents of the page.')
    if (!answers) return new Promise(() => {})
    return files ? new Promise(() => {}) : [{ frameId: 0, result: shown }]
  }
  const onUpdated = {
    addListener: (listener: Update) => listeners.add(listener),
    removeListener: (listener: Update) => listeners.delete(listener),
  }
  const get = async () => ({ url: shown === null ? undefined : 'https://tienda.example/checkout' })
  return { default: { scripting: { executeScript }, tabs: { get, onUpdated } } }
})
const { readPage } = await import('../../src/background/read-page.ts')

const update = (tabId: number, change: Parameters<Update>[1] = { status: 'loading' }) => {
  for (const listener of listeners) listener(tabId, change)
}
const settled = () => new Promise((resolve) => setTimeout(resolve))
const gone = { ok: false, problem: 'page-changed' }

beforeEach(() => {
  shown = 1
  answers = true
  listeners.clear()
})

/** Begins to read tab 1, and gives a look at the outcome so far. */
async function beginReading() {
  let outcome: unknown
  readPage(1).then((read) => {
    outcome = read
  })
  await settled()
  return async () => {
    await settled()
    return outcome
  }
}

test('another document in the same tab', async () => {
  const outcome = await beginReading()
  shown = 2
  update(1)
  expect(await outcome()).toEqual(gone)
  expect(listeners.size).toBe(0)
})

test('another document before the first one has answered', async () => {
  answers = false
  const outcome = await beginReading()
  answers = true
  shown = 2
  update(1)
  expect(await outcome()).toEqual(gone)
})

test('a document that the click gives no access to', async () => {
  const outcome = await beginReading()
  shown = null
  update(1)
  expect(await outcome()).toEqual(gone)
})

test.each([
  ['a frame that loads by itself', 1, 1, { status: 'loading' }],
  ['another tab', 2, 2, { status: 'loading' }],
  ['a new title', 1, 2, { title: 'Gracias' }],
])('goes on reading after an update of %s', async (_, tabId, document, change) => {
  const outcome = await beginReading()
  shown = document
  update(tabId, change)
  expect(await outcome()).toBeUndefined()
  shown = 2
  update(1)
  expect(await outcome()).toEqual(gone)
})
