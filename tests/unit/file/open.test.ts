/** Files of audits, which anybody may have written: they open as they were saved, or not at all and with a reason. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samples } from '../../../scripts/popup-preview/samples.mjs'
import { auditJourney } from '../../../src/engine/audit/audit-journey.ts'
import { auditFile } from '../../../src/engine/audit/file/audit-file.ts'
import { fileLimits, type Opened, openFile } from '../../../src/engine/audit/file/open.ts'
import { readStep } from '../../../src/engine/audit/file/read-step.ts'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { safeJson } from '../../../src/engine/export/json.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import { canBeWorded } from '../../../src/engine/view/can-be-worded.ts'
import { field, snapshot } from '../sample-snapshot.ts'

/** A file's object, to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: what is spoilt has no type
type Loose = any

const pages = [
  {
    states: [snapshot({ url: 'https://tienda.example/carrito', fields: [], takenAt: '2026-11-20T12:00:00.000Z' })],
    name: 'Carrito',
  },
  {
    states: [snapshot({ fields: [field({ name: 'card' })], takenAt: '2026-11-20T12:05:00.000Z' })],
    kind: 'payment' as const,
  },
]
const nothingDecided = { corrections: { site: 'MLA' as const }, attestations: {} }
const audit = auditJourney(catalogue, pages, nothingDecided, '1.0.0')
const file = auditFile(audit, 'Antes del lanzamiento', nothingDecided.corrections, pages)
const changed = (change: (value: Loose) => void) => {
  const copy = JSON.parse(safeJson(file))
  change(copy)
  return openFile(JSON.stringify(copy))
}
const problemOf = (opened: Opened) => (opened.ok ? null : opened.problem)

test('an audit opens as it was saved, with its name, corrections and snapshots', () => {
  const opened = openFile(safeJson(file))
  expect(opened).toEqual({ ok: true, file: JSON.parse(safeJson(file)) })
})

test('its steps are judged anew to the same result', () => {
  const opened = openFile(safeJson(file))
  if (!opened.ok) throw new Error(opened.problem)
  const steps = opened.file.snapshots.map((value) => readStep(value)!)
  const again = auditJourney(catalogue, steps, { corrections: opened.file.corrections, attestations: {} }, '1.0.0')
  expect(again).toEqual(audit)
})

test('every state of the popup opens, when it is saved without snapshots', () => {
  for (const [name, sample] of Object.entries(samples)) {
    if (!sample.ok) continue
    expect([name, problemOf(openFile(JSON.stringify(sample.audit)))]).toEqual([name, null])
  }
})

describe('a file of version 1', () => {
  const first = {
    schema: 'semaforo.audit/1',
    tool: { version: '0.1.0', catalogue: '2026-08-01' },
    page: { url: 'https://tienda.example/pago', title: 'Pagar', auditedAt: '2026-08-02T10:00:00.000Z' },
    steps: [{ url: 'https://tienda.example/pago', title: 'Pagar', auditedAt: '2026-08-02T10:00:00.000Z' }],
    context: { isCheckout: true, why: ['sdk'], product: { value: 'checkout-api', why: [] }, site: { value: null, why: [] } },
    coverage: { framesRead: 1, framesNotRead: [], scriptsNotRead: 0, settled: true },
    verdict: 'notReady',
    totals: {},
    results: [
      {
        requirement: 'https',
        category: 'security',
        outcome: 'failed',
        level: 'mandatory',
        observations: [
          { reason: 'page-over-http', outcome: 'failed', level: 'mandatory', where: null, data: {}, step: 0, fingerprint: 'a' },
        ],
        attestation: null,
      },
      {
        requirement: 'notifications',
        category: 'notifications',
        outcome: 'untested',
        level: 'mandatory',
        observations: [],
        attestation: { decision: 'passed', note: '', by: 'Ana', at: '2026-08-02T11:00:00.000Z' },
      },
    ],
  }

  test('is a journey of one step, and what people said to questions still counts', () => {
    const opened = openFile(JSON.stringify(first))
    if (!opened.ok) throw new Error(opened.problem)
    const { steps, verdict, open, results, shop, snapshots } = opened.file
    expect(steps.map(({ kind, url }) => [kind, url])).toEqual([['payment', 'https://tienda.example/pago']])
    expect([shop, verdict, open.mandatoryFailed, open.mandatoryToDecide]).toEqual(['tienda.example', 'notReady', 1, 0])
    expect(results.map(({ settledBy }) => settledBy)).toEqual([null, 'person'])
    expect(snapshots).toEqual([])
  })
})

describe('what does not open says why', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'not-json'],
    ['half of a file', safeJson(file).slice(0, 500), 'not-json'],
    ['a list', '[1,2]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['another program’s report', '{"schema":"lighthouse/12","results":[]}', 'foreign'],
    ['an error of the command line', '{"schema":"semaforo.error/1","url":"x"}', 'foreign'],
    ['a later version', '{"schema":"semaforo.audit/3","results":[]}', 'newer'],
    ['version 0', '{"schema":"semaforo.audit/0"}', 'foreign'],
    ['an audit without results', '{"schema":"semaforo.audit/2"}', 'broken'],
  ])('%s', (_, text, problem) => {
    expect(problemOf(openFile(text))).toBe(problem)
  })

  test('a file that is too large is not even parsed', () => {
    expect(problemOf(openFile(' '.repeat(fileLimits.characters + 1)))).toBe('too-big')
  })

  test('two hundred thousand observations are counted, and not looked at', () => {
    const one = { reason: 'x', outcome: 'failed', level: 'mandatory', where: null, data: {}, step: 0, fingerprint: '' }
    const text = JSON.stringify({ schema: 'semaforo.audit/2', results: [{ observations: Array(200_000).fill(one) }] })
    expect(problemOf(openFile(text))).toBe('too-much')
  })

  test('more results or steps than any audit has are not looked at', () => {
    const of = (results: number, steps: number) =>
      problemOf(
        openFile(JSON.stringify({ schema: 'semaforo.audit/2', results: Array(results).fill({}), steps: Array(steps).fill({}) })),
      )
    expect([of(501, 0), of(0, 201), of(500, 200)]).toEqual(['too-much', 'too-much', 'broken'])
    const of100 = Array(200).fill({ observations: Array(100).fill({}) })
    expect(problemOf(openFile(JSON.stringify({ schema: 'semaforo.audit/2', results: of100 })))).toBe('broken')
    expect(problemOf(openFile(JSON.stringify({ schema: 'semaforo.audit/2', results: [...of100, { observations: [{}] }] })))).toBe(
      'too-much',
    )
  })

  test('a version is a number alone', () => {
    const of = (schema: unknown) => problemOf(openFile(JSON.stringify({ ...file, schema })))
    expect(['semaforo.audit/12', 'semaforo.audit/2b', 'x semaforo.audit/2', 'semaforo.audit/1234567', 2].map(of)).toEqual([
      'newer',
      ...Array(4).fill('foreign'),
    ])
  })

  test('a part that speaks of a step that is not there', () => {
    const script = audit.scripts![0]!
    const on = (step: number | null) => (value: Loose) => {
      value.scripts = [{ ...script, steps: [0, step ?? 0] }]
    }
    expect([problemOf(changed(on(1))), problemOf(changed(on(2)))]).toEqual([null, 'broken'])
    const duty = (step: number | null) => (value: Loose) => (value.law.duties[0].step = step)
    expect([null, 1, 2].map((step) => problemOf(changed(duty(step))))).toEqual([null, null, 'broken'])
    const point = (step: number | undefined) => (value: Loose) => (value.quality.items.at(-1).step = step)
    expect([undefined, 1, 2].map((step) => problemOf(changed(point(step))))).toEqual([null, null, 'broken'])
  })

  test('an outcome that does not exist, a step that is not there, a requirement twice', () => {
    expect(problemOf(changed((value: Loose) => (value.results[0].outcome = 'green')))).toBe('broken')
    expect(
      problemOf(changed((value: Loose) => (value.results[0].observations = [{ ...audit.results[0]!.observations[0], step: 7 }]))),
    ).toBe('broken')
    expect(problemOf(changed((value: Loose) => value.results.push(value.results[0])))).toBe('broken')
    expect(problemOf(changed((value: Loose) => (value.steps = [])))).toBe('broken')
  })
})

test('a step of which no state fits is none, and of one that has some, those are kept', () => {
  const state = JSON.parse(JSON.stringify(pages[0]!.states[0]))
  expect(readStep({ states: [{ ...state, links: 'none' }] })).toBeNull()
  expect(readStep({ states: [] })).toBeNull()
  expect(readStep('a step')).toBeNull()
  const kept = readStep({ states: [{ url: 1 }, state], kind: 'unknown', name: 'Carrito', holder: 'APRO' })
  expect(kept).toMatchObject({ states: [{ url: state.url }], name: 'Carrito', holder: 'APRO' })
  expect([kept!.states.length, kept!.kind]).toEqual([1, undefined])
})

test('what is known of a step is written only where it is known', () => {
  const written = (step: object) => auditFile(audit, '', {}, [{ states: [], ...step }]).snapshots
  expect(written({ id: 'x', kind: 'payment', name: 'Pago', holder: 'APRO' })).toEqual([
    { states: [], kind: 'payment', name: 'Pago', holder: 'APRO' },
  ])
  expect(written({ id: 'x', kind: undefined, name: '', holder: undefined })).toEqual([{ states: [] }])
})

test('an audit began with its earliest step and ended with its latest, in whatever order they stand', () => {
  const opened = changed((value: Loose) => {
    value.steps.reverse()
    for (const { observations } of value.results) for (const each of observations) each.step = 0
  })
  if (!opened.ok) throw new Error(opened.problem)
  expect([opened.file.startedAt, opened.file.auditedAt]).toEqual([audit.startedAt, audit.auditedAt])
  expect(audit.startedAt < audit.auditedAt).toBe(true)
})

test('a file cannot claim another verdict than its results have', () => {
  const opened = changed((value: Loose) => {
    value.verdict = 'ready'
    value.open = { mandatoryFailed: 0, mandatoryToDecide: 0, recommendedFailed: 0, recommendedToDecide: 0, exceptions: 0 }
    for (const result of value.results) result.settledBy = 'machine'
  })
  if (!opened.ok) throw new Error(opened.problem)
  expect([opened.file.verdict, opened.file.open]).toEqual([audit.verdict, audit.open])
  expect(audit.open.mandatoryFailed).toBeGreaterThan(0)
})

test('names of prototypes are data like others, and change no prototype', () => {
  const text = safeJson(file).replace('"data":{', '"data":{"__proto__":{"polluted":"yes"},"constructor":"x",')
  const opened = openFile(text)
  expect(opened.ok && ({} as { polluted?: string }).polluted).toBeFalsy()
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})

test('sentences that lack the values they quote are noticed before they are shown', () => {
  const opened = changed((value: Loose) => {
    for (const { observations } of value.results) for (const each of observations) each.data = {}
  })
  if (!opened.ok) throw new Error(opened.problem)
  expect(canBeWorded(audit, 'es')).toBe(true)
  expect(canBeWorded(opened.file as unknown as Audit, 'es')).toBe(false)
})

test('whatever stands in a file, it opens or says why', () => {
  const anything = fc.jsonValue({ maxDepth: 4 })
  const parts = Object.keys(file)
  fc.assert(
    fc.property(fc.constantFrom(...parts), anything, (part, value) => {
      const copy = { ...JSON.parse(safeJson(file)), [part]: value }
      const opened = openFile(JSON.stringify(copy))
      if (opened.ok) expect(opened.file.schema).toBe('semaforo.audit/2')
    }),
    { numRuns: 300 },
  )
})
