import { CommanderError } from 'commander'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { mergeBrowserArgs } from '../../../runner/browser-args.ts'
import { checkAddress } from '../../../runner/check-address.ts'
import { readOptions } from '../../../runner/options.ts'
import { fileName } from '../../../runner/output-folder.ts'
import { errorText } from '../../../runner/problem-texts.ts'
import { asCannotAudit, CannotAudit } from '../../../runner/problems.ts'
import { statusAfter } from '../../../runner/report.ts'
import { fromPage, wrap } from '../../../runner/terminal.ts'
import type { Verdict } from '../../../src/engine/audit/types.ts'
import { safeJson } from '../../../src/engine/export/json.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { problems } from '../../../src/messaging/protocol.ts'
import { patience, runs } from '../../runs.ts'

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return (error as CannotAudit).code
  }
  return null
}

test.each([
  ['https://tienda.example/pagar?x=1#y', null],
  ['http://127.0.0.1:8080/', null],
  ['HTTPS://TIENDA.EXAMPLE', null],
  ['tienda.example/pagar', null],
  ['tienda', 'bad-address'],
  ['127.0.0.1:8080/pay', 'bad-address'],
  ['', 'bad-address'],
  ['https://', 'bad-address'],
  ['localhost:8080', 'bad-address'],
  ['tienda.example:443/pagar', null],
  ['localhost:8080/pay', 'bad-address'],
  ['javascript:alert(1)', 'unsupported-scheme'],
  ['chrome://version', 'unsupported-scheme'],
  ['mailto:hola@tienda.example', 'unsupported-scheme'],
])('address %s → %s', (text, code) => {
  expect(codeOf(() => checkAddress(text))).toBe(code)
})

test.each([
  ['es', '«XX» no sirve para --site. Opciones: MLA'],
  ['pt', '“XX” não serve para --site. Opções: MLA'],
  ['en', '“XX” is no value for --site. Options: MLA'],
])('a mistake is explained in the language that was asked for: %s', (lang, says) => {
  for (const args of [['--lang', lang], [`--lang=${lang}`]]) {
    const said: string[] = []
    expect(() => readOptions([...args, '--site', 'XX'], (text) => said.push(text))).toThrow(CommanderError)
    expect(said.join('')).toContain(`error: ${says}`)
  }
})

test.each([
  ['es', 'Uso: npm start -- [opciones] [URL...]', 'Estado de salida:'],
  ['pt', 'Uso: npm start -- [opções] [URL...]', 'Status de saída:'],
  ['en', 'Usage: npm start -- [options] [URL...]', 'Exit status:'],
])('the help is in the language that was asked for: %s', (lang, usage, status) => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    expect(() => readOptions(['--help', '--lang', lang])).toThrow(CommanderError)
    const said = write.mock.calls.join('')
    for (const text of [usage, status, '--fail-on']) expect(said).toContain(text)
  } finally {
    write.mockRestore()
  }
})

test.each(languages)('what to do about a page that could not be read asks for no click on an icon: %s', (language) => {
  for (const code of problems) expect(errorText(language, new CannotAudit(code))).not.toMatch(/ícono|icon|clic|click/i)
})

test.each([
  ['--nonsense'],
  ['--site', 'XXX'],
  ['--product', 'cash'],
  ['--lang', 'fr'],
  ['--wait', 'soon'],
  ['--wait', '-5'],
  ['--wait', '600001'],
  ['--fail-on', 'ready'],
  ['--browser-arg', 'no-dashes'],
  ['--browser-kind', 'safari'],
])('a bad argument is refused with one line: %s %s', (...args) => {
  const said: string[] = []
  const read = () => readOptions([...args.filter(Boolean), 'https://tienda.example'], (text) => said.push(text))
  expect(read).toThrow(CommanderError)
  expect(said.join('')).toMatch(/^error: .+\n$/)
})

describe('the addresses of a journey', () => {
  const [cart, pay] = ['https://tienda.com.ar/carrito', 'https://pagos.tienda.com.ar/']
  const read = (...urls: string[]) => {
    const said: string[] = []
    expect(() => readOptions(['--lang', 'en', '--journey', ...urls], (text) => said.push(text))).toThrow(CommanderError)
    return said.join('')
  }

  test('are of one shop, whatever its hosts; the buyer may be with Mercado Pago in between', () => {
    const urls = [cart, pay, 'https://www.mercadopago.com.ar/checkout/v1/redirect?pref_id=1', cart]
    expect(readOptions(['--journey', ...urls])).toMatchObject({ journey: true, urls })
  })
  test('are not of another shop: refused with one line, which tells neither user nor query', () => {
    expect(read(cart, pay, 'https://a:s3cret@otra.com.ar/pago?t0ken=1')).toBe(
      'error: https://otra.com.ar/pago is not of the shop tienda.com.ar: a journey is of one shop\n',
    )
  })
  test('are of the shop of the first that is an address', () => {
    expect(readOptions(['--journey', 'nonsense', cart, pay]).urls).toHaveLength(3)
    expect(read('nonsense', cart, 'otra.com.ar/pago')).toMatch(/otra\.com\.ar\/pago is not of the shop tienda\.com\.ar/)
  })
  test('may be none, or of several shops without --journey', () => {
    expect(readOptions(['--journey']).urls).toEqual([])
    expect(readOptions([cart, 'https://otra.com.ar/']).journey).toBe(false)
  })
})

test('a bare domain means https', () => {
  expect(checkAddress('tienda.example:8443/pagar').href).toBe('https://tienda.example:8443/pagar')
})

test('joins repeated list arguments, the user’s first', () => {
  expect(
    mergeBrowserArgs([
      '--host-resolver-rules=MAP a 1',
      '--mute-audio',
      '--host-resolver-rules=MAP b 2',
      '--ignore-certificate-errors-spki-list=x',
    ]),
  ).toEqual(['--mute-audio', '--host-resolver-rules=MAP a 1,MAP b 2', '--ignore-certificate-errors-spki-list=x'])
})

test.each([
  ['net::ERR_NAME_NOT_RESOLVED at https://x/', 'name-not-found'],
  ['net::ERR_CONNECTION_REFUSED at https://x/', 'refused'],
  ['net::ERR_CONNECTION_TIMED_OUT at https://x/', 'timed-out'],
  ['net::ERR_CERT_DATE_INVALID at https://x/', 'certificate'],
  ['net::ERR_SSL_PROTOCOL_ERROR at https://x/', 'certificate'],
  ['net::ERR_EMPTY_RESPONSE at https://x/', 'unreachable'],
  ['net::ERR_ABORTED at https://x/', 'no-page'],
  ['net::ERR_SOMETHING_NEW at https://x/', 'failed-to-open'],
  ['Protocol error', 'failed-to-open'],
])('%s → %s', (message, code) => {
  const problem = asCannotAudit(new Error(message))
  expect(problem.code).toBe(code)
  for (const language of languages) expect(errorText(language, problem).length).toBeGreaterThan(15)
})

test.each([
  ['https://tienda.example/pagar/paso-2?x=1', '001-tienda.example-pagar-paso-2'],
  ['https://tienda.example:8443/', '001-tienda.example-8443'],
  ['../../etc/passwd', '001-etc-passwd'],
  ['', '001-page'],
])('file name of %s', (url, name) => {
  expect(fileName(url, 0)).toBe(name)
})

describe('exit status', () => {
  const audit = (verdict: Verdict) => ({ url: '', audit: { verdict } }) as Parameters<typeof statusAfter>[1]
  const problem = { url: '', error: new CannotAudit('refused') }
  test.each([
    [0, audit('notReady'), undefined, 0],
    [0, audit('notReady'), 'notReady', 1],
    [0, audit('notReady'), 'undecided', 1],
    [0, audit('undecided'), 'notReady', 0],
    [0, audit('undecided'), 'undecided', 1],
    [0, audit('ready'), 'undecided', 0],
    [0, audit('notACheckout'), 'undecided', 0],
    [1, audit('ready'), 'undecided', 1],
    [2, audit('notReady'), 'notReady', 2],
    [1, problem, 'notReady', 2],
    [0, problem, undefined, 2],
  ] as const)('%i, then %o with --fail-on %s → %i', (before, visit, failOn, after) => {
    expect(statusAfter(before, visit, failOn)).toBe(after)
  })
})

describe('on a terminal', () => {
  test('escapes a page’s control and direction characters', () => {
    expect(fromPage('a\u001b[31mb\u202ec\nd')).toBe('a\\u001b[31mb\\u202ec d')
  })
  test('closes direction isolates in shortened texts', () => {
    expect(fromPage('שלום '.repeat(100), 20)).toMatch(/^\u2066[^\u2066\u2069]{19}…\u2069$/)
  })
  test(
    'whatever a page wrote, nothing of it is obeyed',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          expect(fromPage(text).replace(/^\u2066|\u2069$/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
          expect(safeJson({ text })).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
          expect(JSON.parse(safeJson({ text }, 2))).toEqual({ text })
        }),
        runs(),
      )
    },
    patience,
  )
  test('breaks lines between words', () => {
    expect(wrap('uno dos tres cuatro', '  ', 10)).toBe('  uno dos\n  tres\n  cuatro')
  })
  test('writes an object as one line of JSON that parses to the same object', () => {
    const value = { title: 'a\u2028b\u0085c\u202ed\ne' }
    expect(safeJson(value)).toMatch(/^[\x20-\x7e]+$/)
    expect(JSON.parse(safeJson(value))).toEqual(value)
  })
})
