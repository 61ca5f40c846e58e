/** Journeys in the database: stored whole or not at all, whatever moment the worker is killed at. */
import 'fake-indexeddb/auto'
import { IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Journey } from '../../../src/background/journeys/journey.ts'
import type { Snapshot } from '../../../src/engine/snapshot/types.ts'
import { snapshot } from '../sample-snapshot.ts'
import { auditOf } from '../view/samples.ts'

const audit = auditOf([])

const at = (path: string, minute = 0, changes: Partial<Snapshot> = {}) =>
  snapshot({
    url: `https://tienda.example${path}`,
    takenAt: `2026-11-20T12:${String(minute).padStart(2, '0')}:00.000Z`,
    ...changes,
  })

/** As a worker that has just started: nothing in memory. */
async function worker(version = '1.0.0') {
  vi.resetModules()
  const { keptJourneys } = await import('../../../src/background/journeys/kept.ts')
  const { database } = await import('../../../src/background/journeys/database.ts')
  return { ...(await import('../../../src/background/journeys/journey.ts')), journeys: keptJourneys(version), database }
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

/** Adds a page to the shop's open journey, as a click does. */
async function click(page: Snapshot, version?: string): Promise<Journey> {
  const { journeys, newJourney, withReading } = await worker(version)
  const open = await journeys.open('tienda.example')
  const { journey, step } = withReading(open ?? newJourney('tienda.example', page.takenAt), page)
  await journeys.save(journey, [step], audit)
  return journey
}

const pathsOf = (journey: Journey | null) => journey?.steps.map(({ states }) => new URL(states.at(-1)!.url).pathname)

test('a journey goes on after the worker was stopped, with its pages as they were read', async () => {
  await click(at('/carrito'))
  await click(at('/pago', 1))
  const { journeys } = await worker()
  const journey = await journeys.open('tienda.example')
  expect(pathsOf(journey)).toEqual(['/carrito', '/pago'])
  expect(journey!.steps[1]!.states).toEqual([at('/pago', 1)])
  expect([journey!.record.startedAt, journey!.record.changedAt]).toEqual([at('/').takenAt, at('/', 1).takenAt])
  expect(await journeys.size()).toBe(journey!.record.size)
})

test('the same page replaces its older self; another way to pay on it is another state of it', async () => {
  await click(at('/pago'))
  const again = await click(at('/pago', 1, { title: 'Pagar' }))
  expect(again.steps.map(({ states }) => states.map(({ title }) => title))).toEqual([['Pagar']])
  const pix = { fields: [], pix: [{ where: { frame: '', selector: ['#qr'], snippet: '' }, kind: 'qr' as const }] }
  const both = await click(at('/pago', 2, pix))
  expect(both.steps.map(({ states }) => states.length)).toEqual([2])
  const { journeys } = await worker()
  expect((await journeys.open('tienda.example'))!.steps[0]!.states).toHaveLength(2)
})

test('a step is renamed, given another kind, dropped; the last one stays', async () => {
  const { steps } = await click(at('/carrito'))
  const journey = await click(at('/pago', 1))
  const { journeys, withChange } = await worker()
  const renamed = withChange(journey, steps[0]!.id, { name: 'Carrito' })!
  const other = withChange(renamed, steps[0]!.id, { kind: 'other' })!
  await journeys.save(other, [steps[0]!.id], audit)
  const found = await (await worker()).journeys.get(journey.record.id)
  expect(found!.steps.map(({ name, kind }) => [name, kind])).toEqual([
    ['Carrito', 'other'],
    [undefined, undefined],
  ])
  const dropped = withChange(found!, steps[0]!.id, { drop: true })!
  await journeys.save(dropped, [steps[0]!.id], audit)
  expect(pathsOf(await journeys.get(journey.record.id))).toEqual(['/pago'])
  expect(withChange(dropped, dropped.steps[0]!.id, { drop: true })).toBeNull()
  expect(withChange(dropped, 'no-such-step', { name: 'x' })).toBeNull()
})

test('one journey of a shop is open; others stay as they are', async () => {
  const first = await click(at('/carrito'))
  const { journeys, newJourney, withReading } = await worker()
  const second = withReading(newJourney('tienda.example', at('/', 5).takenAt), at('/pago', 5))
  await journeys.save(second.journey, [second.step], audit)
  const elsewhere = withReading(newJourney('otra.example', at('/', 6).takenAt), at('/', 6))
  await journeys.save(elsewhere.journey, [elsewhere.step], audit)
  expect((await journeys.list('tienda.example')).map(({ id, open }) => [id === first.record.id, open]).sort()).toEqual([
    [false, true],
    [true, false],
  ])
  expect((await journeys.open('otra.example'))!.record.open).toBe(true)
})

test('a result is filed under the test card whose result is awaited, and the next one is not', async () => {
  const payment = await click(at('/pago'))
  const { journeys } = await worker()
  await journeys.save({ ...payment, record: { ...payment.record, testing: 'FUND' } }, [], audit)
  const rejected = {
    phrases: [
      {
        where: { frame: '', selector: ['h1'], snippet: '' },
        about: 'result' as const,
        text: 'Rechazado',
        results: ['rejected' as const],
        rate: null,
        size: 16,
        headline: true,
        visible: true,
      },
    ],
    fields: [],
    scripts: [],
    documents: [{ ...at('/').documents[0]!, globals: [] }],
  }
  const filed = await click(at('/fin', 1, rejected))
  expect(filed.steps.map(({ holder }) => holder)).toEqual([undefined, 'FUND'])
  expect(filed.record.testing).toBeUndefined()
  await journeys.save({ ...filed, record: { ...filed.record, testing: 'CALL' } }, [], audit)
  const two = await click(at('/fin', 2, rejected))
  expect(two.steps.map(({ holder }) => holder)).toEqual([undefined, 'FUND', 'CALL'])
})

test('what another version wrote is checked: what fits is kept, the rest is left out', async () => {
  await click(at('/carrito'))
  const written = await click(at('/pago', 1))
  const { database } = await worker()
  const { fields: _, ...older } = at('/pago', 1)
  const odd = { ...written.steps[1]!, states: [older], journey: written.record.id, by: '0.9.0' }
  await (await database()).put('steps', odd as never)
  expect(pathsOf(await (await worker('2.0.0')).journeys.open('tienda.example'))).toEqual(['/carrito'])
})

test('the steps of the journey that was closed longest ago make room; what it came to stays listed', async () => {
  const first = await click(at('/carrito'))
  const { journeys, newJourney, withReading, database } = await worker()
  await (await database()).put('journeys', { ...first.record, open: false, size: 39_999_999 })
  const next = withReading(newJourney('tienda.example', at('/', 5).takenAt), at('/pago', 5))
  await journeys.save(next.journey, [next.step], audit)
  const old = (await journeys.list('tienda.example')).find(({ id }) => id === first.record.id)!
  expect([old.emptied, old.size, old.steps]).toEqual([true, 0, []])
  expect(await journeys.get(first.record.id)).toBeNull()
  expect(pathsOf(await journeys.open('tienda.example'))).toEqual(['/pago'])
})

test('a journey survives a week of pause, and is closed by a click after more than fourteen days', async () => {
  const { isFresh } = await worker()
  const { record } = await click(at('/carrito'))
  expect(isFresh(record, '2026-11-27T12:00:00.000Z')).toBe(true)
  expect(isFresh(record, '2026-12-04T12:00:00.000Z')).toBe(true)
  expect(isFresh(record, '2026-12-04T12:00:00.001Z')).toBe(false)
})

test('all journeys but one are deleted on request, with their steps', async () => {
  await click(at('/carrito'))
  const { journeys, newJourney, withReading, database } = await worker()
  const next = withReading(newJourney('otra.example', at('/', 5).takenAt), at('/pago', 5))
  await journeys.save(next.journey, [next.step], audit)
  await journeys.keepOnly(next.journey.record.id)
  expect(await journeys.list('tienda.example')).toEqual([])
  expect(await (await database()).getAllKeys('steps')).toEqual([[next.journey.record.id, next.step]])
  expect(await (await database()).getAllKeys('audits')).toEqual([next.journey.record.id])
})

test('what a journey came to is kept with it, and stays when its steps make room', async () => {
  const { record } = await click(at('/carrito'))
  const { journeys, database } = await worker()
  expect(await journeys.audit(record.id)).toEqual(audit)
  await (await database()).put('journeys', { ...record, open: false, size: 39_999_999 })
  await click(at('/pago', 5))
  expect(await journeys.get(record.id)).toBeNull()
  expect(await journeys.audit(record.id)).toEqual(audit)
  expect(await journeys.audit('none')).toBeNull()
})

test('a database of the first version keeps its journeys, which have no audit yet', async () => {
  const { openDB } = await import('idb')
  const { record, steps } = await click(at('/carrito'))
  globalThis.indexedDB = new IDBFactory()
  const { migrations, databaseName } = await import('../../../src/background/journeys/database.ts')
  const first = await openDB(databaseName, 1, {
    upgrade: (opened, _from, _to, transaction) => migrations[0]!(opened as never, transaction as never),
  })
  await first.put('journeys', record)
  await first.put('steps', { ...steps[0]!, journey: record.id, by: '1.0.0' })
  first.close()
  const { journeys } = await worker()
  expect(pathsOf(await journeys.get(record.id))).toEqual(['/carrito'])
  expect(await journeys.audit(record.id)).toBeNull()
})

describe('a worker that is killed', () => {
  /** All of the database, in order. */
  const everything = async () => {
    const opened = await (await worker()).database()
    return {
      journeys: await opened.getAll('journeys'),
      steps: await opened.getAll('steps'),
      audits: await opened.getAll('audits'),
    }
  }

  /** Ends the worker at its request number `at`: that request and its transaction never come to an end. Returns whether it was reached. */
  async function killedAt(at: number, work: () => Promise<unknown>): Promise<boolean> {
    let requests = 0
    const wrap = (proto: object, name: string) => {
      const methods = proto as Record<string, (...args: unknown[]) => unknown>
      const real = methods[name]!
      methods[name] = function (this: IDBObjectStore | IDBIndex, ...args) {
        const request = real.apply(this, args)
        const { transaction } = 'objectStore' in this ? this.objectStore : this
        // Reading changes nothing, so it may end anywhere.
        if (transaction.mode === 'readwrite') requests += 1
        if (requests === at && transaction.mode === 'readwrite') transaction.abort()
        return request
      }
      return () => {
        methods[name] = real
      }
    }
    const undo = [
      ...['put', 'delete', 'get', 'getAll'].map((name) => wrap(IDBObjectStore.prototype, name)),
      ...['getAll', 'getAllKeys'].map((name) => wrap(IDBIndex.prototype, name)),
    ]
    try {
      await work().catch(() => {})
    } finally {
      for (const each of undo) each()
    }
    return requests >= at
  }

  test('leaves a journey as it was or as it is after, at every request', async () => {
    let moments = 0
    for (let moment = 1; moment < 60; moment++) {
      globalThis.indexedDB = new IDBFactory()
      const first = await click(at('/carrito'))
      await click(at('/datos', 1))
      const { journeys, withReading, withChange } = await worker()
      const before = await everything()
      const open = (await journeys.open('tienda.example'))!
      const dropped = withChange(open, first.steps[0]!.id, { drop: true })!
      const { journey, step } = withReading(dropped, at('/pago', 2))
      const reached = await killedAt(moment, () => journeys.save(journey, [step], audit))
      const after = await everything()
      const paths = after.steps.map(({ states }) => new URL(states[0]!.url).pathname).sort()
      if (JSON.stringify(after) !== JSON.stringify(before)) expect(paths).toEqual(['/datos', '/pago'])
      expect(after.audits.map(({ journey: id }) => id)).toEqual(after.journeys.map(({ id }) => id))
      for (const record of after.journeys)
        expect(
          after.steps
            .filter((each) => each.journey === record.id)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...record.steps].sort())
      if (!reached) break
      moments += 1
    }
    // It was killed at more than one moment, and the last run was not killed at all.
    expect(moments).toBeGreaterThan(3)
    expect(moments).toBeLessThan(58)
  })
})
