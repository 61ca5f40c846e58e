/** What the library reads of a page, what it leaves, and that the page does not notice. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { library } from '../../built-library.ts'
import { chromiumOnly, useBrowser } from '../harness.ts'

const test = chromiumOnly('the library drives Chromium')
const browser = useBrowser()
const named = '<form><input id="cardNumber" data-checkout="cardNumber" name="card"></form>'
const secret = 'APP_USR-1234567890123456-010203-abcdefabcdefabcdefabcdefabcdefab-123456789'
const policy = "connect-src 'none'; report-uri /report"
let html = ''
let asked: string[] = []
const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  asked.push(pathname)
  response.setHeader('content-type', pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8')
  if (pathname.endsWith('.js')) return response.end(`window.token = '${secret}'`)
  response.setHeader('content-security-policy', policy)
  response.end(pathname === '/frame' ? named : `<!doctype html><html lang="es-AR"><title>Pagar</title>${html}`)
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, ready))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())
afterEach(() => browser.tidy())

async function open(body: string): Promise<Page> {
  html = `<script src="https://sdk.mercadopago.com/js/v2"></script>${body}`
  return browser.visit(`http://localhost:${port}/pagar`)
}

const places = (audit: Audit, id: string) =>
  audit.results.find(({ requirement }) => requirement === id)!.observations.map(({ reason, where }) => [reason, where?.selector])

const closed = `<x-card id="tarjeta"></x-card><script>document.querySelector('x-card').attachShadow({ mode: 'closed' }).innerHTML = '${named}'</script>`

test('reads closed shadow roots and frames of the page’s origin, and leaves frames of others and in a sandbox', async () => {
  const { auditPage } = await library('puppeteer')
  const inFrame = `<iframe id="dentro" srcdoc="${closed.replaceAll('"', '&quot;')}"></iframe>`
  const others = `<iframe src="http://127.0.0.1:${port}/frame"></iframe><iframe sandbox src="/frame"></iframe>`
  const audit = await auditPage(await open(`${closed}<iframe id="pago" src="/frame"></iframe>${inFrame}${others}`))
  expect(places(audit, 'card-field-names')).toEqual([
    ['named-card-field', ['#tarjeta', '#cardNumber']],
    ['named-card-field', ['#pago', '#cardNumber']],
    ['named-card-field', ['#dentro', '#tarjeta', '#cardNumber']],
  ])
  expect(audit.coverage).toMatchObject({ framesRead: 3, limitsReached: [] })
  expect(audit.coverage.framesNotRead.map(({ origin, count }) => [origin, count]).sort()).toEqual([
    [`http://127.0.0.1:${port}`, 1],
    [`http://localhost:${port}`, 1],
  ])
})

test('reads the texts of the shop’s scripts under a policy that lets the page fetch nothing, and the page notices nothing', async () => {
  const { auditPage } = await library('puppeteer')
  const watch = `<script>
    window.noticed = []
    document.addEventListener('securitypolicyviolation', (event) => noticed.push(event.violatedDirective))
    document.fonts.addEventListener('loading', () => noticed.push('font'))
    new MutationObserver(() => noticed.push('change')).observe(document, { subtree: true, childList: true, attributes: true })
    window.fetch = () => noticed.push('fetch')
  </script>`
  const page = await open(`${named}<script src="/app.js"></script>${watch}`)
  const names = 'Object.getOwnPropertyNames(window).sort().join()'
  const before = await page.evaluate(`${names} + (noticed.length = 0)`)
  asked = []
  const audit = await auditPage(page)
  expect(places(audit, 'exposed-secrets').map(([reason]) => reason)).toEqual(['access-token'])
  expect(JSON.stringify(audit)).not.toContain(secret)
  expect(audit.coverage.scriptsNotRead).toBe(0)
  expect(await page.evaluate(`${names} + noticed.length`)).toBe(before)
  expect(await page.evaluate('noticed')).toEqual([])
  expect(asked).toEqual([])
})

describe('says why there is no audit:', () => {
  const problems: Record<string, [code: string, open: () => Promise<Page>]> = {
    'a page of the browser': ['unsupported-page', () => browser.session.openTab()],
    'a driver without the protocol': [
      'no-devtools',
      async () => ({ createCDPSession: () => Promise.reject(new Error('no')) }) as never,
    ],
  }
  for (const [name, [code, show]] of Object.entries(problems))
    test(name, async () => {
      const { auditPage, CannotAudit } = await library('puppeteer')
      const refused = await auditPage(await show()).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(CannotAudit)
      expect(refused).toMatchObject({ code })
    })
})

test('a journey takes pages of one shop, joins states of a page, and is judged as a whole', async () => {
  const { startJourney, CannotAudit } = await library('puppeteer')
  const journey = startJourney({ site: 'MLA', product: 'checkout-api' })
  expect(() => journey.audit()).toThrow(CannotAudit)
  await journey.add(await open(named))
  await journey.add(await open(`${named}<a href="/terminos">Términos y condiciones</a>`))
  const audit = journey.audit()
  expect(audit.steps).toHaveLength(1)
  expect(audit.context).toMatchObject({ site: { value: 'MLA' }, product: { value: 'checkout-api' } })
  const elsewhere = await browser.visit(`http://127.0.0.1:${port}/pagar`)
  await expect(journey.add(elsewhere)).rejects.toMatchObject({ code: 'another-shop' })
  expect(journey.audit()).toEqual(audit)
})

test('settles what people attested, as the extension does', async () => {
  const { auditPage } = await library('puppeteer')
  const page = await open(named)
  const question = (audit: Audit) => audit.results.find(({ requirement }) => requirement === 'notifications')!
  const before = question(await auditPage(page))
  expect([before.outcome, before.settledBy]).toEqual(['untested', null])
  const answer = { outcome: 'passed' as const, by: 'Ana', at: new Date().toISOString().slice(0, 10) }
  const after = question(await auditPage(page, { attestations: { notifications: answer } }))
  expect([after.outcome, after.settledBy, after.attestation?.by]).toEqual(['untested', 'person', 'Ana'])
  const wrong = { outcome: 'accepted' as const, at: answer.at }
  await expect(auditPage(page, { attestations: { https: wrong } })).rejects.toThrow('attestations["https"]: missing note')
})

test('reads a page of 20,000 elements in time, and says that it did not look at all of them', async () => {
  const { auditPage } = await library('puppeteer')
  const audit = await auditPage(await open(named + '<div><p>Precio $ 100</p></div>'.repeat(10_000)))
  expect(audit.coverage.limitsReached).toEqual(['elements'])
  expect(places(audit, 'card-field-names')).toEqual([['named-card-field', ['#cardNumber']]])
})
