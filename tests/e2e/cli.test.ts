/** The output of `npm start`: JSON with one line per address, in order, or one for a journey; and text. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { journeys } from '../../demo/journeys.ts'
import type { Audit } from '../../src/engine/audit/types.ts'
import { inAnyBrowser, kind } from './harness.ts'
import { openOddSite } from './odd-site.ts'
import { npmStart, runCli } from './run-cli.ts'
import { expectAsListed, expectJourneyAsListed } from './sample-audit.ts'

const odd = await openOddSite()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
const pictured = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
const together = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
const exported = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
const lists = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
const exports = ['report', 'csv', 'junit', 'sarif', 'markdown']
/** A report without this ending is a folder. */
const nameOf = (kind: string) => (kind === 'report' ? 'report.html' : kind)
afterAll(async () => {
  for (const each of [folder, pictured, together, exported, lists]) fs.rmSync(each, { recursive: true })
  await odd.close()
})

const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must not be in the output.
const bidi = /[\u001b\u009b\u2028\u2029\u202a-\u202e]/

describe.concurrent('--json', () => {
  inAnyBrowser('audits the sample shop without addresses, through npm, with nothing else on standard output', async () => {
    const { status, stdout, stderr, lines } = await npmStart('--json')
    const audits = lines()
    for (const [index, checkout] of checkouts.entries()) expectAsListed(audits[index] as unknown as Audit, checkout)
    expect(stdout.split('\n')).toHaveLength(checkouts.length + 1)
    expect(stderr).toContain(checkouts[0]!.url)
    expect(status).toBe(0)
  })

  test('prints one line per address, in order, also for errors', async () => {
    const secret = odd.url('/plain?token=a8Zk31').replace('//', '//tok:s3cret@')
    const cases: [string, string | null][] = [
      ['not-an-address', 'bad-address'],
      ['localhost:8080/pay', 'bad-address'],
      [odd.url('/plain'), null],
      ['ftp://tienda.example/', 'unsupported-scheme'],
      ['file:///etc/hosts', 'unsupported-scheme'],
      ['https://nadie.invalid/', 'name-not-found'],
      [odd.refused, 'refused'],
      [odd.untrusted, 'certificate'],
      [odd.url('/download'), 'no-page'],
      [odd.url('/broken'), 'http-error'],
      [odd.url('/invoice.pdf'), 'pdf'],
      [odd.url('/nasty'), null],
      [odd.url('/moves-on'), null],
      [odd.url('/never-loads'), null],
      [secret, null],
    ]
    const { status, stdout, stderr, lines } = await runCli(
      '--json',
      ...['--lang', 'es', '--out', folder],
      ...cases.map(([url]) => url),
    )
    expect(stdout).not.toMatch(bidi)
    const written = fs.readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(written).toHaveLength(cases.length)
    for (const text of [stdout, stderr, ...written, ...written.map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))])
      expect(text, 'user, password and query are not told').not.toMatch(/s3cret|tok:|a8Zk31/)
    const got = lines()
    expect(got.at(-1)!.steps[0]!.url).toBe(odd.url('/plain'))
    expect(got.map(({ schema, error }) => [schema, error?.code ?? null])).toEqual(
      cases.map(([, code]) => [code ? 'semaforo.error/1' : 'semaforo.audit/2', code]),
    )
    for (const [index, [url, code]] of cases.entries()) {
      if (!code) continue
      expect(got[index]).toEqual({
        schema: 'semaforo.error/1',
        url,
        error: { code, message: expect.stringMatching(/^[A-ZÁÉÍÓÚ¿¡].{10,}/) },
      })
    }
    const titled = got.find(({ steps }) => steps?.[0]?.url === odd.url('/nasty'))
    expect(titled!.steps[0]!.title, 'escaped in the line, itself in the object').toContain('\u202eoculto')
    expect(got.find(({ steps }) => steps?.[0]?.url === odd.url('/never-loads'))!.coverage.settled).toBe(false)
    expect(status).toBe(2)
  })
})

describe.concurrent('--journey', () => {
  const right = journeys[0]!
  const wrong = journeys.find(({ slug }) => slug === 'datos-sin-https')!

  test('prints one object, of all addresses; one that cannot be read is told apart and loses nothing', async () => {
    const [cart, data, payment] = right.addresses
    const { status, stderr, lines } = await runCli('--journey', '--json', '--out', together, cart!, 'nonsense', data!, payment!)
    const [error, audit, ...more] = lines()
    expect(error).toMatchObject({ schema: 'semaforo.error/1', url: 'nonsense', error: { code: 'bad-address' } })
    expectJourneyAsListed(audit as unknown as Audit, right)
    expect(more).toEqual([])
    for (const [index, url] of [cart, 'nonsense', data, payment].entries()) expect(stderr).toContain(`${index + 1}/4 ${url}`)
    expect(fs.readdirSync(together).sort()).toEqual([
      '001-nonsense.json',
      '002-tienda-sur.example-compra-carrito.json',
      '002-tienda-sur.example-compra-carrito.png',
    ])
    expect(status).toBe(2)
  })

  inAnyBrowser('says on which step a failure stands; --fail-on is met by the one audit', async () => {
    const { status, stdout } = await runCli('--journey', '--lang', 'es', '--fail-on', 'notReady', ...wrong.addresses)
    expect(stdout.match(/^●/gm)).toHaveLength(1)
    expect(stdout).toContain('  1. Antes del pago  https://tienda-sur.example/sin-https/carrito\n')
    expect(stdout).toContain('  2. Antes del pago  http://cuenta.tienda-sur.example/compra/datos\n')
    expect(stdout).toContain('  3. Pago            https://tienda-sur.example/compra/pago\n')
    expect(stdout).toMatch(/✗ .*\(obligatorio · paso 2\)/)
    expect(status).toBe(1)
  })

  inAnyBrowser('goes to Mercado Pago and back in one tab', async () => {
    const { addresses } = journeys.find(({ slug }) => slug === 'ida-y-vuelta')!
    const { status, stdout } = await runCli('--journey', '--lang', 'en', ...addresses)
    expect(stdout).toContain('  2. With Mercado Pago  https://www.mercadopago.com.ar/checkout/v1/redirect\n')
    expect(stdout).toMatch(/^ {2}3\. Result +https:\/\/tienda-sur\.example\/compra\/gracias$/m)
    expect(status).toBe(0)
  })

  inAnyBrowser('tells an address that ends at another shop, and goes on', async () => {
    const { status, lines } = await runCli('--journey', '--json', odd.url('/plain'), odd.url('/leaves'), odd.url('/nasty'))
    const [error, audit] = lines()
    expect(error).toMatchObject({ url: odd.url('/leaves'), error: { code: 'another-shop' } })
    expect(error!.error.message).toContain('localhost')
    expect(audit!.steps.map(({ url }) => url)).toEqual([odd.url('/plain'), odd.url('/nasty')])
    expect(status).toBe(2)
  })

  inAnyBrowser('without addresses goes through a journey of the sample shop', async () => {
    const { status, lines } = await runCli('--journey', '--json')
    expect(lines()).toHaveLength(1)
    expectJourneyAsListed(lines()[0] as unknown as Audit, right)
    expect(status).toBe(0)
  })

  inAnyBrowser('an address of another shop is refused with one line, before a browser starts', async () => {
    const { status, stdout, stderr } = await runCli('--journey', right.url, 'https://otra.example/pago')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error: https:\/\/otra\.example\/pago .+\n$/)
  })
})

describe.concurrent('text output', () => {
  inAnyBrowser('the summary is in the chosen language and escapes a page’s control characters', async () => {
    const { stdout, stderr, status } = await runCli('--lang', 'pt', odd.url('/nasty'), odd.url('/missing'), odd.refused)
    expect(stdout).toContain('Isto não é um checkout do Mercado Pago')
    expect(stdout).toContain('O servidor recusou a conexão')
    expect(stdout).toContain('O servidor respondeu com o erro 404')
    expect(stdout + stderr).not.toMatch(bidi)
    expect(status).toBe(2)
  })

  inAnyBrowser('says what to fix, where and how; an invalid address stops nothing, and outweighs --fail-on', async () => {
    // The user's browser arguments join the sample shop's.
    const args = ['--browser-arg', '--host-resolver-rules=MAP otra.example:443 127.0.0.1:9', '--browser-arg', '--mute-audio']
    const addresses = ['nonsense', urlOf('campos-con-nombre')]
    const { stdout, status } = await runCli('--lang', 'es', '--fail-on', 'notReady', ...args, ...addresses)
    for (const text of [
      'nonsense',
      'No está listo para producción',
      'name="tarjeta_numero"',
      'name="mes_vencimiento"',
      '<select id="form-checkout__expirationYear"',
      'Cómo corregirlo',
    ])
      expect(stdout).toContain(text)
    expect(status).toBe(2)
  })

  test('--out writes audit and popup’s screenshot for each address, and exports all of them; --site and --product replace what was found; --fail-on is met', async () => {
    // The only run through npm in Firefox, which also tests that npm finds the browser.
    const run = kind === 'firefox' ? npmStart : runCli
    const corrected = ['--site', 'MLC', '--product', 'bricks']
    const { status } = await run(
      '--out',
      pictured,
      '--fail-on',
      'notReady',
      ...corrected,
      ...exports.flatMap((kind) => [`--${kind}`, path.join(exported, nameOf(kind))]),
      urlOf('sdk-propio'),
      urlOf('campos-seguros'),
    )
    expect(status).toBe(1)
    expect(fs.readdirSync(exported).sort()).toEqual(exports.map(nameOf).sort())
    for (const kind of exports) expect(fs.readFileSync(path.join(exported, nameOf(kind)), 'utf8')).toContain('pagar/sdk-propio')
    const files = fs.readdirSync(pictured).sort()
    expect(files).toEqual(
      ['001-tienda-sur.example-pagar-sdk-propio', '002-tienda-sur.example-pagar-campos-seguros'].flatMap((name) => [
        `${name}.json`,
        `${name}.png`,
      ]),
    )
    const [first, second] = [files[0]!, files[2]!].map((file) => JSON.parse(fs.readFileSync(path.join(pictured, file), 'utf8')))
    expect(first).toMatchObject({ schema: 'semaforo.audit/2', verdict: 'notReady' })
    expect(second.context).toMatchObject({
      product: { value: 'bricks', why: ['corrected'] },
      site: { value: 'MLC', why: ['corrected'] },
    })
    const picture = fs.readFileSync(path.join(pictured, files[1]!))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.readUInt32BE(16), 'width').toBeGreaterThan(300)
    expect(picture.readUInt32BE(20), 'height').toBeGreaterThan(350)
  })
})

describe.concurrent('--baseline and --file', () => {
  inAnyBrowser('what failed in an earlier run fails no other; --summary is one line for each address of the file', async () => {
    const [base, list] = [path.join(lists, 'base.jsonl'), path.join(lists, 'urls.txt')]
    fs.writeFileSync(base, (await runCli('--json', urlOf('campos-con-nombre'))).stdout)
    fs.writeFileSync(list, `# checkouts\n${urlOf('campos-con-nombre')} Con nombre\n`)
    const known = await runCli('--lang', 'en', '--summary', '--baseline', base, '--file', list)
    expect(known.stderr).toMatch(/Compared with the audit of .*: nothing new · \d+ still there\n/)
    expect(known.stdout).toMatch(/^● {2}Con nombre {2}Not ready for production +\d+ +\d+ {2}\S/m)
    expect([known.status, known.stdout.trimEnd().split('\n').length]).toEqual([0, 2])
  })
})

describe.concurrent('without a page', () => {
  inAnyBrowser('--help ends with 0 and names every option', async () => {
    const { status, stdout } = await runCli('--help')
    expect(status).toBe(0)
    for (const option of [
      '--json',
      '--journey',
      '--open',
      '--site',
      '--product',
      '--lang',
      '--wait',
      '--out',
      '--browser',
      '--fail-on',
      '--file',
      '--summary',
      '--baseline',
      '--answers',
      '--step-at',
      ...exports.map((kind) => `--${kind}`),
    ])
      expect(stdout).toContain(option)
  })

  for (const args of [
    ['--nonsense'],
    ['--browser', '/nowhere/chromium'],
    ['--out', '/dev/null/folder'],
    ['--sarif', '/nowhere/a.sarif'],
    ['--baseline', '/dev/null'],
    ['--file', '/nowhere/urls.txt'],
  ])
    inAnyBrowser(`a bad argument ends with 2 and one line: ${args.join(' ')}`, async () => {
      const { status, stdout, stderr } = await runCli(...args, odd.url('/plain'))
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^error: .+\n$/)
    })
})
