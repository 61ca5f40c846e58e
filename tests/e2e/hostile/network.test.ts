/** Nothing leaves this browser: no request, no connection, no name looked up, from the click to the last answer. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'
import type { CDPSession, Target } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChromiumSession, launch } from '../../../runner/browser'
import { answerOf, clickIcon } from '../../../runner/click'
import { sleep } from '../../../runner/settle'
import { browserPath } from '../harness'
import { expectFound } from './expect'
import { checkout } from './site'

/** What came to the one server behind every name and port: `connection`, or a request's path. */
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
    .map((src) => `<script src="${src}"></script>`)
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
  else
    response
      .setHeaders(new Map(Object.entries(reporting)))
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(path.startsWith('/pagar') ? html : '')
})
server.on('connection', (socket) => arrived.push(`connection ${socket.remotePort}`))
/** Chromium's own services (autofill, sign-in, updates), which call home without any extension. */
const ofChromium = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/
/** TLS is not answered: that somebody called, and whom they meant, is enough. */
const deaf = tls.createServer({
  SNICallback(name, refuse) {
    if (!ofChromium.test(name)) arrived.push(`call to ${name}`)
    refuse(new Error('nobody here'))
  },
})

let session: ChromiumSession
beforeAll(async () => {
  for (const each of [server, deaf]) await new Promise<void>((ready) => each.listen(0, '127.0.0.1', ready))
  const port = (each: http.Server | tls.Server) => (each.address() as AddressInfo).port
  session = await launch({
    executablePath: await browserPath(),
    args: [`--host-resolver-rules=MAP *:80 127.0.0.1:${port(server)}, MAP *:443 127.0.0.1:${port(deaf)}`],
  })
})
afterAll(async () => {
  await session.close()
  server.closeAllConnections()
  server.close()
  deaf.close()
})

/** Requests of a target as the browser itself counts them, and how each ended. */
async function listen(target: Target) {
  const requests = new Map<string, { url: string; ended: string }>()
  const devtools: CDPSession = await target.createCDPSession()
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) =>
    requests.set(requestId, { url: request.url, ended: 'open' }),
  )
  const end = (requestId: string, ended: string) => {
    const request = requests.get(requestId)
    if (request) request.ended = ended
  }
  devtools.on('Network.responseReceived', ({ requestId, response }) =>
    end(requestId, response.fromDiskCache ? 'cache' : 'network'),
  )
  devtools.on('Network.requestServedFromCache', ({ requestId }) => end(requestId, 'cache'))
  devtools.on('Network.loadingFailed', ({ requestId, errorText }) => end(requestId, errorText))
  await devtools.send('Network.enable')
  return requests
}

async function worker(): Promise<Target> {
  return session.browser.waitForTarget((target) => target.type() === 'service_worker')
}

test('from the click to an answer, a correction and an outline', async () => {
  const page = await session.browser.newPage({ type: 'window' })
  await page.goto(`${shop}/pagar`)
  await sleep(2500)
  const [ofPage, ofWorker] = [await listen(page.target()), await listen(await worker())]
  const before = arrived.length
  // What the page loads itself is heard, also where nobody answers.
  expect(arrived).toEqual(expect.arrayContaining(['/js/cached.js', 'call to secure.mlstatic.com', 'call to pago.example']))

  const popup = await clickIcon(session, page)
  const ofPopup = await listen(popup.target())
  expectFound({ popup, reply: await answerOf(popup) })
  await popup.$$eval('details', (rows) => {
    for (const row of rows) row.open = true
  })
  await popup.select('[data-correct="site"]', 'MLA')
  await popup.waitForSelector('html[data-state=done]')
  await popup.click('[data-requirement="https"] [data-decision="passed"]')
  await popup.waitForSelector('[data-requirement="https"] [data-part="take-back"]')
  await popup.click('[data-requirement="card-field-names"] [data-part="where"] button')
  await page.waitForSelector('html > [popover]')
  await sleep(2500)

  expect(arrived.slice(before)).toEqual([])
  expect([...ofWorker.values()].filter(({ url }) => !/^(chrome-extension|data):/.test(url))).toEqual([])
  expect([...ofPopup.values()].filter(({ url }) => !/^(chrome-extension|data):/.test(url))).toEqual([])
  // What the page had loaded itself is read from the cache; what the cache does not hold is left alone.
  const read = [...ofPage.values()].map(({ url, ended }) => `${new URL(url).pathname} ${ended}`)
  expect(read).toContain('/js/cached.js cache')
  for (const each of read) expect(each).toMatch(/ (cache|net::ERR_CACHE_MISS)$/)
})

test('an audit of a page that was never loaded from the network asks for nothing either', async () => {
  const page = await session.browser.newPage({ type: 'window' })
  await page.goto(`${shop}/pagar?again`)
  await sleep(1500)
  const cleared = await page.createCDPSession()
  await cleared.send('Network.clearBrowserCache')
  const before = arrived.length
  const popup = await clickIcon(session, page)
  const audit = expectFound({ popup, reply: await answerOf(popup) })
  await sleep(1500)
  expect(audit.coverage.scriptsNotRead).toBeGreaterThan(0)
  expect(arrived.slice(before)).toEqual([])
})
