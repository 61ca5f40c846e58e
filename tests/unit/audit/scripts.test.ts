import { describe, expect, test } from 'vitest'
import { runAudit } from '../../../src/engine/audit/audit-journey.ts'
import { openValue } from '../../../src/engine/audit/file/open.ts'
import { diffScripts, withNotes } from '../../../src/engine/audit/script-notes.ts'
import { scriptsOf } from '../../../src/engine/audit/scripts.ts'
import { scriptsCsvOf } from '../../../src/engine/export/scripts-csv.ts'
import { scriptServices, serviceAt } from '../../../src/engine/knowledge/script-services.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import { emptyPage, field, script, where } from '../sample-snapshot.ts'

const sdk = script('https://sdk.mercadopago.com/js/v2', { where: { ...where('script'), snippet: '<script src="…">' } })
const own = script('https://cdn.tienda.example/app.js')
const hotjar = script('https://static.hotjar.com/c/hotjar-1.js', { async: true })
const of = (...scripts: ReturnType<typeof script>[]) => scriptsOf([{ states: [emptyPage({ scripts })] }])
const tagged = (snippet: string, async: boolean) =>
  of(script('https://a.example/a.js', { async, where: { ...where('script'), snippet } }))[0]

test('whose a script is, and what a known service does; those of others first', () => {
  expect(of(sdk, own, hotjar)).toMatchObject([
    { host: 'static.hotjar.com', owner: 'others', service: 'Hotjar', kind: 'replay', readsCardFields: false },
    { host: 'cdn.tienda.example', owner: 'shop' },
    { host: 'sdk.mercadopago.com', owner: 'mercado-pago' },
  ])
})

test('a service reads card fields where the page has fields of its own, and nowhere else', () => {
  const [iframes, plain] = [[], [field()]].map((fields) => emptyPage({ scripts: [sdk, own, hotjar], fields }))
  const reading = (...states: ReturnType<typeof emptyPage>[]) =>
    scriptsOf([{ states }]).flatMap(({ readsCardFields, service }) => (readsCardFields ? [service] : []))
  expect([reading(iframes!), reading(plain!), reading(iframes!, plain!)]).toEqual([[], ['Hotjar'], ['Hotjar']])
})

test('first stands what can read card fields, then what others can change, each by address', () => {
  const others = ['https://b.example/b.js', 'https://a.example/a.js', 'https://c.example/c.js'].map((src) => script(src))
  const data = script('data:text/javascript,1')
  const listed = scriptsOf([{ states: [emptyPage({ scripts: [sdk, own, data, ...others, hotjar], fields: [field()] })] }])
  expect(listed.map(({ address }) => address)).toEqual([
    hotjar.src,
    'https://a.example/a.js',
    'https://b.example/b.js',
    'https://c.example/c.js',
    data.src,
    own.src,
    sdk.src,
  ])
  // What has no host is the page's own.
  expect(listed.find(({ host }) => host === '')!.owner).toBe('shop')
})

test.each<[string, boolean, string, boolean]>([
  ['<script src="/a.js">', true, 'added', false],
  ['<script src="/a.js" async>', true, 'page', false],
  ['<script async="" src="/a.js">', true, 'page', false],
  ['<script src="/a.js">', false, 'page', false],
  ['<script src="/a.js" integrity="sha384-…" crossorigin>', false, 'page', true],
  ['<script src="/a.js" data-x="y integrity async z">', true, 'added', false],
  ['<script src="/a.js" data-integrity="x" data-async="">', true, 'added', false],
])('%s, asynchronous: %s, came as %s', (snippet, async, came, integrity) => {
  expect(tagged(snippet, async)).toMatchObject({ came, integrity })
})

test('one without an element is unseen, until an element shows how it came', () => {
  const address = 'https://a.example/a.js'
  const loaded = script(address, { from: 'resource' })
  expect(of(loaded)[0]!.came).toBe('unseen')
  for (const both of [
    [loaded, script(address)],
    [script(address), loaded],
  ])
    expect(of(...both)[0]!.came).toBe('page')
})

test('an address is listed once, with all its steps; what loaded nothing, and what has no address, is not listed', () => {
  const pages = [[own], [own, sdk], [own]].map((scripts) => ({ states: [emptyPage({ scripts })] }))
  expect(scriptsOf(pages).map(({ host, steps }) => [host, steps])).toEqual([
    ['cdn.tienda.example', [0, 1, 2]],
    ['sdk.mercadopago.com', [1]],
  ])
  expect(of(script('https://a.example/a.js', { text: 'failed' }), script('', { from: 'inline' }))).toEqual([])
})

test('integrity counts where each element of an address has it', () => {
  const address = 'https://a.example/a.js'
  const checked = script(address, { where: { ...where('script'), snippet: '<script integrity="sha384-…">' } })
  expect([of(checked, checked)[0]!.integrity, of(checked, script(address))[0]!.integrity]).toEqual([true, false])
})

describe('notes and comparison', () => {
  const [before, after] = [of(own), of(own, hotjar)]
  test('a script is new where the audit before had a list without it', () => {
    expect(withNotes(after!, {}, before).map(({ host, isNew }) => [host, isNew])).toEqual([
      ['static.hotjar.com', true],
      ['cdn.tienda.example', false],
    ])
    expect(withNotes(after!, {}, undefined).every((each) => !('isNew' in each))).toBe(true)
  })
  test('a note stands with its script alone', () => {
    const noted = withNotes(after!, { [own.src]: { responsible: 'Ana', reason: 'La tienda' } }, undefined)
    expect(noted.map(({ responsible }) => responsible)).toEqual([undefined, 'Ana'])
  })
  test('what came and what went', () => {
    const { fresh, gone } = diffScripts(of(own, sdk), after!)
    expect([fresh, gone].map((each) => each.map(({ host }) => host))).toEqual([['static.hotjar.com'], ['sdk.mercadopago.com']])
  })
})

describe('in an audit', () => {
  const page = emptyPage({ scripts: [sdk, own], fields: [field()] })
  const audit = runAudit(catalogue, page, { corrections: {}, attestations: {} }, '1.0.0')

  test('it is there, and comes back from its file', () => {
    expect(audit.scripts).toHaveLength(2)
    const opened = openValue(JSON.parse(JSON.stringify(audit)))
    expect(opened.ok && opened.file.scripts).toEqual(audit.scripts)
  })

  test('a file without it, of an earlier version, opens; one that names a step that it has not does not', () => {
    const { scripts, ...earlier } = audit
    expect(openValue(earlier)).toMatchObject({ ok: true })
    expect(openValue({ ...audit, scripts: [{ ...scripts![0]!, steps: [9] }] })).toEqual({ ok: false, problem: 'broken' })
  })

  test('as CSV each has a row, and no cell is a formula', () => {
    const [first, ...others] = audit.scripts!
    const lines = scriptsCsvOf({ ...audit, scripts: [{ ...first!, responsible: '=1+1', reason: 'a, b' }, ...others] }).split(
      '\r\n',
    )
    expect(lines[0]).toMatch(/^\ufeffshop,auditedAt,address,host,owner,/)
    expect(lines[1]).toContain(`'=1+1,"a, b"`)
    expect(lines).toHaveLength(4)
  })
})

test('each service is found by its hosts, and no look-alike is', () => {
  for (const { name, hosts } of scriptServices)
    for (const host of hosts) expect([serviceAt(host)?.name, serviceAt(`x.${host}`)?.name]).toEqual([name, name])
  for (const host of ['nothotjar.com', 'hotjar.com.evil.example', 'clarity.ms.example', 'sdk.mercadopago.com', ''])
    expect(serviceAt(host)).toBeUndefined()
})
