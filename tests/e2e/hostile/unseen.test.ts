/** A page cannot detect an audit, apart from the outline, which is shown only on the tester's request. */
import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { builtExtension } from '../../../runner/browser.ts'
import { builtForFirefox } from '../../../runner/firefox/launch.ts'
import { sleep } from '../../../runner/until-quiet.ts'
import { kind, useBrowser } from '../harness.ts'
import { expectFound, expectResponsive } from './expect.ts'
import { checkout, useSite } from './site.ts'
import { traps } from './traps.ts'

const browser = useBrowser()
const site = useSite()
afterEach(() => browser.tidy())

const seenBy = async (page: Page) => JSON.parse((await page.evaluate('disarm()')) as string) as string[]

/** The window loses the focus to any popup; this is the browser's behaviour. */
const ofTheBrowser =
  /^event (blur|focus|pointerrawupdate|visibilitychange)$|^entry (visibility-state|long-animation-frame|longtask)/

/** In Firefox, page scripts that are read from the cache are added to the page's list of resources again. */
const ofTheCache = (each: string) => kind === 'firefox' && /^entry resource \S+\/js\/\w+\.js$|^changed: resources$/.test(each)

/**
 * Chromium answers whoever listens to its sensors once, later in a browser that has just started, and asks for an icon that a page does not
 * name. Neither has to do with an audit, so both are over, or not there, before anything is recorded.
 */
const settles = `<link rel="icon" href="data:,"><script>window.sensorsHeard = Promise.all(
  ['devicemotion', 'deviceorientation', 'deviceorientationabsolute'].map((type) => new Promise((heard) => addEventListener(type, heard, { once: true }))))</script>`

async function visitTrap() {
  site.serve('window.app = 1', { path: '/js/app.js', type: 'text/javascript', headers: { 'cache-control': 'max-age=600' } })
  site.serve('window.pay = 1', { path: '/js/pay.js', type: 'text/javascript', headers: { 'cache-control': 'no-store' } })
  const html = checkout({
    first: `${settles}<script>${traps}</script><script src="/js/app.js"></script><script src="/js/pay.js"></script>`,
    last: '<a href="#">Términos y condiciones</a><img src="data:," alt="Medios de pago Mercado Pago"><p>CFT: 120% en 12 cuotas</p>',
  })
  const page = await browser.visit(site.serve(html))
  if (kind === 'chromium') await page.evaluate('sensorsHeard.then(() => {})')
  await page.evaluate('arm()')
  return page
}

test('the traps record calls and changes', async () => {
  const page = await visitTrap()
  await page.evaluate("document.querySelectorAll('*'); RegExp('x'); document.body.append('x')")
  const seen = await seenBy(page)
  for (const each of ['call Document.prototype.querySelectorAll', 'call RegExp', 'mutation childList BODY', 'changed: markup'])
    expect(seen).toContain(each)
})

test('a page sees no call, event, change, global or resource', async () => {
  const page = await visitTrap()
  const clicked = await browser.click(page)
  expectFound(clicked)
  await expectResponsive(clicked.popup)
  await sleep(500)
  expect((await seenBy(page)).filter((each) => !ofTheBrowser.test(each) && !ofTheCache(each))).toEqual([])
})

test('a page sees the outline only after the tester asks for it', async () => {
  const page = await visitTrap()
  const { popup } = await browser.click(page)
  await expectResponsive(popup)
  const outline = 'html > [popover]'
  expect(await page.$(outline)).toBeNull()
  await popup.click('[data-requirement="card-field-names"] [data-part="where"] button')
  await page.waitForSelector(outline)
  expect(await seenBy(page)).toContain('mutation childList HTML')
})

test('the page’s service worker sees nothing', async () => {
  site.serve('window.app = 1', { path: '/js/app.js', type: 'text/javascript', headers: { 'cache-control': 'max-age=600' } })
  site.serve(
    `let heard = []
     addEventListener('install', () => skipWaiting())
     addEventListener('activate', (event) => event.waitUntil(clients.claim()))
     addEventListener('fetch', ({ request }) => { heard.push(request.cache + ' ' + request.url) })
     addEventListener('message', ({ ports: [port] }) => { port.postMessage(heard); heard = [] })`,
    { path: '/sw.js', type: 'text/javascript' },
  )
  const url = site.serve(checkout({ first: '<script src="/js/app.js"></script>' }))
  const page = await browser.visit(url)
  await page.evaluate("navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready)")
  await page.reload()
  const heard = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = ({ data }) => resolve(data)
          navigator.serviceWorker.controller!.postMessage(0, [port2])
        }),
    )
  expect((await heard()).join()).toContain('/js/app.js')
  const clicked = await browser.click(page)
  const audit = expectFound(clicked)
  // In Firefox the page's service worker would notice it, so the script is not read there.
  expect(audit.coverage.scriptsNotRead).toBe(kind === 'chromium' ? 0 : 1)
  // The browser itself requests the tab's icon.
  expect((await heard()).filter((each) => !each.endsWith('/favicon.ico'))).toEqual([])
  await page.evaluate(
    'navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((each) => each.unregister())))',
  )
})

test('a page cannot load a file of the extension', async () => {
  const built = kind === 'firefox' ? builtForFirefox : builtExtension
  const files = fs
    .readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((file) => fs.statSync(path.join(built, file)).isFile())
  const root = await browser.session.inBackground('chrome.runtime.getURL("")')
  const addresses = [...files, ''].map((file) => `${root}${file}`)
  const page = await browser.visit(site.serve(checkout()))
  await browser.click(page)
  const reached = await page.evaluate(async (addresses) => {
    const load = (tag: 'img' | 'script' | 'link', address: string) =>
      new Promise<boolean>((resolve) => {
        const element = document.createElement(tag)
        element.onload = () => resolve(true)
        element.onerror = () => resolve(false)
        if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address })
        else element.src = address
        document.head.append(element)
      })
    const fetched = (address: string, mode: RequestMode) =>
      fetch(address, { mode }).then(
        () => true,
        () => false,
      )
    const found: string[] = []
    for (const address of addresses) {
      const tried = [
        load('img', address),
        load('script', address),
        load('link', address),
        fetched(address, 'cors'),
        fetched(address, 'no-cors'),
      ]
      if ((await Promise.all(tried)).includes(true)) found.push(address)
    }
    return found
  }, addresses)
  expect(files.length).toBeGreaterThan(10)
  expect(reached).toEqual([])
})
