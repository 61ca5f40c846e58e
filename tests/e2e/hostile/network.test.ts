/** From the click to the last attestation the extension causes no request, connection or name lookup. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replyOf } from '../../../runner/click.ts'
import { closeJourneys } from '../../../runner/close-journeys.ts'
import type { FirefoxSession } from '../../../runner/firefox/launch.ts'
import { launchKind } from '../../../runner/launch.ts'
import type { Session } from '../../../runner/session.ts'
import { sleep } from '../../../runner/until-quiet.ts'
import { browserPath, kind } from '../harness.ts'
import { expectFound } from './expect.ts'
import { listen, watch } from './requests.ts'
import { checkout } from './site.ts'

/** What arrived at the server behind every name and port: `connection`, or a request's path. */
const arrived: string[] = []
const shop = 'http://tienda.example'
const reporting = { 'content-security-policy': "connect-src 'none'; report-uri /report", 'report-to': '', nel: '' }
const scripts: Record<string, string> = {
  '/js/cached.js': 'max-age=600',
  '/js/no-store.js': 'no-store',
  '/js/stale.js': 'max-age=0',
}
const html = checkout({
  last: `${Object.keys(scripts)
    .map((src) => `<script nonce="r4nd0m" src="${src}"></script>`)
    .join('')}
    <a href="https://www.mercadopago.com.ar/cuotas">Promociones</a><a href="https://legal.example/terminos">Términos y condiciones</a>
    <img src="/banner.png" alt="Medios de pago Mercado Pago"><iframe src="https://pago.example/f" width="300" height="200"></iframe>`,
})
const server = http.createServer((request, response) => {
  const path = request.url ?? '/'
  arrived.push(path)
  const script = scripts[path]
  if (script)
    response
      .setHeader('content-type', 'text/javascript')
      .setHeader('cache-control', script)
      .setHeader('etag', '"1"')
      .end('window.x = 1')
  else if (path === '/talks')
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(html.replace('</body>', "<script>fetch('/pagar/price')</script>"))
  else if (path === '/plain')
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html.replaceAll(' nonce="r4nd0m"', ''))
  else
    response
      .setHeaders(new Map(Object.entries(reporting)))
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(path.startsWith('/pagar') ? html : '')
})
server.on('connection', (socket) => arrived.push(`connection ${socket.remotePort}`))
/** The browsers' own services (autofill, sign-in, updates), which send requests without any extension. */
const ofTheBrowser = /(^|\.)((google|googleapis|gstatic|gvt1|firefox|mozilla)\.com|mozilla\.(net|org))$/
/** TLS connections get no answer: the connection and its host name are enough. */
const deaf = tls.createServer({
  SNICallback(name, refuse) {
    if (!ofTheBrowser.test(name)) arrived.push(`call to ${name}`)
    refuse(new Error('nobody here'))
  },
})

let session: Session
beforeAll(async () => {
  for (const each of [server, deaf]) await new Promise<void>((ready) => each.listen(0, '127.0.0.1', ready))
  const port = (each: http.Server | tls.Server) => (each.address() as AddressInfo).port
  const rules = `--host-resolver-rules=MAP *:80 127.0.0.1:${port(server)}, MAP *:443 127.0.0.1:${port(deaf)}`
  session = await launchKind(kind, { executablePath: await browserPath(), args: kind === 'firefox' ? [] : [rules] })
  if (kind === 'chromium') return
  const { prefer } = session as FirefoxSession
  // Else Firefox tries TLS first, which nobody answers.
  await prefer('dom.security.https_first', false)
  await prefer('network.dns.forceResolve', '127.0.0.1')
  await prefer('network.socket.forcePort', `443=${port(deaf)};80=${port(server)}`)
})
afterAll(async () => {
  await session.close()
  server.closeAllConnections()
  server.close()
  deaf.close()
})

/** In this set-up Firefox sometimes shows an error instead of the first response; loading the page is not under test. */
async function open(path: string): Promise<Page> {
  const page = await session.browser.newPage({ type: 'window' })
  const go = () => page.goto(shop + path)
  await (kind === 'firefox' ? go().catch(() => sleep(1000).then(go)) : go())
  return page
}

/** Waits until nothing has arrived for a while, so that the requests of page and browser are over. */
async function silence(milliseconds = 1500): Promise<void> {
  let before: number
  do {
    before = arrived.length
    await sleep(milliseconds)
  } while (before !== arrived.length)
}

async function emptyCache(page: Page): Promise<void> {
  if (kind === 'firefox') await (session as FirefoxSession).emptyCache()
  else await (await page.createCDPSession()).send('Network.clearBrowserCache')
}

test('sends no request for an audit, an attestation, a correction or an outline', async () => {
  const page = await open('/pagar')
  // Checks that the page's own requests are recorded, also those without an answer.
  const loaded = ['/js/cached.js', 'call to secure.mlstatic.com', 'call to pago.example']
  await expect.poll(() => arrived, { timeout: 20_000 }).toEqual(expect.arrayContaining(loaded))
  await silence()
  const watched = await watch(session, page)
  const before = arrived.length

  const popup = await session.clickIcon(page)
  if (watched) watched.ofPopup = await listen((popup as Page).target())
  const audit = expectFound({ popup, reply: await replyOf(popup) })
  await closeJourneys(popup)
  // Scripts are read from the cache only. In Firefox the page's policy would block and report that, so scripts of pages with a
  // visible policy are not read.
  expect(audit.coverage.scriptsNotRead).toBe(kind === 'chromium' ? 1 : Object.keys(scripts).length)
  await popup.$$eval('details', (rows) => {
    for (const row of rows) (row as HTMLDetailsElement).open = true
  })
  await popup.select('[data-correct="site"]', 'MLA')
  await popup.waitForSelector('html[data-state=done]')
  await popup.click('[data-requirement="notifications"] [data-decision="passed"]')
  await popup.waitForSelector('[data-requirement="notifications"] [data-part="take-back"]')
  await popup.click('[data-requirement="card-field-names"] [data-part="where"] button')
  await page.waitForSelector('html > [popover]')
  await sleep(2500)

  expect(arrived.slice(before)).toEqual([])
  if (!watched) return
  for (const requests of [watched.ofWorker, watched.ofPopup])
    expect([...requests.values()].filter(({ url }) => !/^(chrome-extension|data):/.test(url))).toEqual([])
  const asked = [...watched.ofPage.values()].map(({ url, ended }) => `${new URL(url).pathname} ${ended}`)
  expect(asked).toContain('/js/cached.js cache')
  for (const each of asked) expect(each).toMatch(/ (cache|net::ERR_CACHE_MISS)$/)
})

test.each([
  ['nothing speaks of a policy', '/plain', '/js/cached.js'],
  ['the page asks its own server for something', '/talks', '/pagar/price'],
])('scripts are read where %s', async (_, path, asked) => {
  const page = await open(path)
  await expect.poll(() => arrived, { timeout: 20_000 }).toContain(asked)
  await silence()
  const before = arrived.length
  const popup = await session.clickIcon(page)
  const audit = expectFound({ popup, reply: await replyOf(popup) })
  await closeJourneys(popup)
  expect(audit.coverage.scriptsNotRead).toBe(1)
  await sleep(1500)
  expect(arrived.slice(before)).toEqual([])
})

test('sends no request on a page that was not loaded from the network', async () => {
  const page = await open('/pagar?again')
  await silence()
  await emptyCache(page)
  const before = arrived.length
  const popup = await session.clickIcon(page)
  const audit = expectFound({ popup, reply: await replyOf(popup) })
  await closeJourneys(popup)
  await sleep(1500)
  expect(audit.coverage.scriptsNotRead).toBeGreaterThan(0)
  expect(arrived.slice(before)).toEqual([])
})
