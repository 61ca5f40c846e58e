/** Following a checkout: steps are added as the tester walks, on the sites that were granted, and what was granted is given back. */
import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import type { Popup } from '../../runner/session.ts'
import { sleep } from '../../runner/until-quiet.ts'
import { chromiumOnly, firefoxOnly, kind, useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(async () => {
  await browser.session.closePanel()
  await browser.tidy()
  await expect.poll(isGranted).toBe(false)
})

const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url
const shop = new URL(urlOf('campos-seguros')).origin
const pathOf = (slug: string) => new URL(urlOf(slug)).pathname

const inBackground = (expression: string) => browser.session.inBackground(expression)
const isGranted = () => inBackground(`chrome.permissions.contains({ origins: ['${shop}/*'] })`)
const badge = () =>
  inBackground(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  )

/** Nobody answers the browser's question in a test: Firefox has a preference for that, and Chromium asks nothing once a site was granted. */
async function grant(origin: string): Promise<void> {
  if (kind === 'firefox') return void (await browser.firefox.prefer('extensions.webextOptionalPermissionPrompts', false))
  const settings = await browser.session.openTab()
  await settings.goto('chrome://extensions')
  const site = `${origin}/*`
  await settings.evaluate(`chrome.developerPrivate.addHostPermission('${browser.chromium.extension.id}', '${site}')`)
  await settings.close()
  await inBackground(`chrome.permissions.remove({ origins: ['${site}'] })`)
}

/** The paths of the open journey's steps, each with the number of its states. */
const steps = () =>
  inBackground(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const database = await done(indexedDB.open('semaforo'))
    const all = (store) => done(database.transaction(store).objectStore(store).getAll())
    const open = (await all('journeys')).filter(({ open }) => open)
    const kept = await all('steps')
    database.close()
    return open.flatMap(({ id, steps }) => steps.map((step) => {
      const { states } = kept.find((each) => each.journey === id && each.id === step)
      return new URL(states.at(-1).url).pathname + ' ' + states.length
    }))
  })()`)

/** The sites that a tab is followed on; undefined when none is. */
const followed = () => inBackground('chrome.storage.session.get("follow").then(({ follow }) => follow?.sites)')

/** Whether our script runs in the page of the tab in front, which a click has opened to us. */
const isWatched = () =>
  inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([{ id }]) => {
    const func = () => 'semaforoFollow' in globalThis
    return (await chrome.scripting.executeScript({ target: { tabId: id }, func }))[0].result
  })`)

/** As long as a page takes to be read, and longer. */
const aWhile = () => sleep(3000)

/** Clicks the icon and unfolds the steps of a new journey. */
async function open(page: Page): Promise<Popup> {
  await (await browser.click(page)).popup.close()
  const { popup } = await browser.clickOn(page)
  await popup.click('[data-part="journey"] summary')
  await popup.waitForSelector('[data-part="follow"]')
  return popup
}

/** Begins to follow the page's site. */
async function follow(page: Page): Promise<Popup> {
  await grant(shop)
  const popup = await open(page)
  await popup.click('[data-part="follow"]')
  await popup.waitForSelector('[data-part="following"]')
  return popup
}

test('without it nothing is granted or registered, and a page without a click is not read', async () => {
  const page = await browser.visit(urlOf('campos-seguros'))
  await (await browser.click(page)).popup.close()
  await (await browser.clickOn(page)).popup.close()
  await page.goto(urlOf('campos-con-nombre'))
  await aWhile()
  expect(await steps()).toEqual([`${pathOf('campos-seguros')} 1`])
  expect(await isGranted()).toBe(false)
  expect(await inBackground('chrome.scripting.getRegisteredContentScripts()')).toEqual([])
})

test('adds a step for each page and each change of the address, and a state for each change of the payment; the badge counts along', async () => {
  const page = await browser.visit(urlOf('campos-seguros'))
  await (await follow(page)).close()
  await browser.session.stopBackground()
  await page.goto(urlOf('campos-con-nombre'))
  await expect.poll(steps).toEqual([`${pathOf('campos-seguros')} 1`, `${pathOf('campos-con-nombre')} 1`])
  await expect.poll(badge).toBe('1')

  await page.evaluate('history.pushState({}, "", "/pagar/otro-paso")')
  const walked = [`${pathOf('campos-seguros')} 1`, `${pathOf('campos-con-nombre')} 1`, '/pagar/otro-paso 1']
  await expect.poll(steps).toEqual(walked)

  await page.evaluate('document.querySelector("main form").style.display = "none"')
  await expect.poll(steps).toEqual([...walked.slice(0, 2), '/pagar/otro-paso 2'])
  await expect.poll(badge).not.toBe('↻')
})

test('only the tab where it was started is followed', async () => {
  const page = await browser.visit(urlOf('campos-seguros'))
  await (await follow(page)).close()
  const other = await browser.visit(urlOf('campos-con-nombre'))
  await aWhile()
  expect(await steps()).toEqual([`${pathOf('campos-seguros')} 1`])
  await other.close()
})

test('the tester ends it: nothing is granted or registered any more, and nothing is read', async () => {
  const page = await browser.visit(urlOf('campos-seguros'))
  const popup = await follow(page)
  expect(await isGranted()).toBe(true)
  await expect.poll(isWatched).toBe(true)
  expect(await popup.evaluate('document.activeElement.dataset.part')).toBe('unfollow')
  await popup.click('[data-part="unfollow"]')
  await popup.waitForFunction('!document.querySelector("[data-part=following]")')
  expect(await popup.evaluate('document.activeElement.dataset.part')).toBe('follow')
  expect(await isGranted()).toBe(false)
  expect(await isWatched()).toBe(false)
  expect(await inBackground('chrome.scripting.getRegisteredContentScripts()')).toEqual([])
  await popup.close()
  await page.goto(urlOf('campos-con-nombre'))
  await aWhile()
  expect(await steps()).toEqual([`${pathOf('campos-seguros')} 1`])
})

test('ends when the tab is closed', async () => {
  const page = await browser.visit(urlOf('campos-seguros'))
  await (await follow(page)).close()
  await page.close()
  await expect.poll(isGranted).toBe(false)
})

/** Puts back by half an hour when a page was last read. */
const waitHalfAnHour = () =>
  inBackground(
    'chrome.storage.session.get("follow").then(({ follow }) => chrome.storage.session.set({ follow: { ...follow, at: follow.at - 1_800_000 } }))',
  )

test('ends when nothing was read for half an hour', async () => {
  const page = await browser.visit(urlOf('campos-seguros'))
  await (await follow(page)).close()
  await waitHalfAnHour()
  await page.goto(urlOf('campos-con-nombre'))
  await expect.poll(isGranted).toBe(false)
  await aWhile()
  expect(await steps()).toEqual([`${pathOf('campos-seguros')} 1`])
})

chromiumOnly('WebDriver BiDi cannot put the page’s clock forward')(
  'the page itself tells that half an hour has passed, where nothing else happens',
  async () => {
    const page = await browser.visit(urlOf('campos-seguros'))
    await (await follow(page)).close()
    await expect.poll(isWatched).toBe(true)
    await aWhile()
    await waitHalfAnHour()
    const clock = await page.createCDPSession()
    await clock.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 1_700_000 })
    await aWhile()
    expect(await isGranted()).toBe(true)
    await clock.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 200_000 })
    await expect.poll(isGranted).toBe(false)
  },
)

test('ends when the permission is taken back', async () => {
  const page = await browser.visit(urlOf('campos-seguros'))
  const popup = await follow(page)
  const panel = await browser.session.openPanel(page, popup)
  await panel.waitForSelector('[data-part="following"]')
  await inBackground(`chrome.permissions.remove({ origins: ['${shop}/*'] })`)
  await panel.waitForFunction('!document.querySelector("[data-part=following]")')
})

const replaced = chromiumOnly('its API cannot be replaced')

replaced('begins when the browser grants it, though the popup was closed by the question', async () => {
  const page = await browser.visit(urlOf('campos-seguros'))
  await grant(shop)
  const popup = await open(page)
  await popup.evaluate(`{
    const { request } = chrome.permissions
    chrome.permissions.request = (asked) => (request(asked), new Promise(() => {}))
  }`)
  await popup.click('[data-part="follow"]')
  await popup.close()
  await expect.poll(followed).toEqual([`${shop}/*`])
})

replaced('follows nothing when the tester refuses, and says so', async () => {
  const popup = await open(await browser.visit(urlOf('campos-seguros')))
  await popup.evaluate('chrome.permissions.request = async () => false')
  await popup.click('[data-part="follow"]')
  await popup.waitForFunction('document.querySelector("[data-part=follow-offer] [role=status]").innerText !== ""')
  expect(await followed()).toBeUndefined()
})

firefoxOnly('there an extension never learns of a certificate')(
  'a certificate that is seen meanwhile gives back its own permissions, and following goes on',
  async () => {
    const page = await browser.visit(urlOf('campos-seguros'))
    const popup = await follow(page)
    await popup.evaluate(
      `for (let at = document.querySelector('[data-part="check-certificate"]'); at; at = at.parentElement) at.open = true`,
    )
    await popup.click('[data-part="check-certificate"]')
    await popup.waitForFunction(`document.querySelector('[data-part="certificate-check"] [role=status]').innerText !== ''`)
    const granted = () => inBackground('chrome.permissions.getAll()')
    expect(await granted()).toMatchObject({ permissions: expect.arrayContaining(['webRequest', 'webRequestBlocking']) })
    await popup.close()
    await page.goto(urlOf('campos-con-nombre'))
    await expect.poll(granted).toMatchObject({ permissions: ['activeTab', 'scripting', 'storage'], origins: [`${shop}/*`] })
    await expect.poll(steps).toEqual([`${pathOf('campos-seguros')} 1`, `${pathOf('campos-con-nombre')} 1`])
  },
)

test('what an ended session of the browser left granted is given back', async () => {
  await (await follow(await browser.visit(urlOf('campos-seguros')))).close()
  await inBackground('chrome.storage.session.clear()')
  await browser.session.stopBackground()
  await browser.visit(urlOf('campos-con-nombre'))
  await expect.poll(isGranted).toBe(false)
})

test('says that the tab has left what is followed, goes on when it is back, and offers the other site after a click there', async () => {
  const page = await browser.visit(urlOf('campos-seguros'))
  const panel = await browser.session.openPanel(page, await follow(page))
  await panel.waitForSelector('[data-part="following"]')
  const elsewhere = checkouts.find(({ url }) => new URL(url).origin !== shop && url.startsWith('https:'))!.url
  await page.goto(elsewhere)
  await panel.waitForSelector('[data-part="following"][data-away="true"]')
  expect(await steps()).toEqual([`${pathOf('campos-seguros')} 1`])
  await page.goto(urlOf('campos-con-nombre'))
  await panel.waitForSelector('[data-part="following"][data-away="false"]')
  await expect.poll(steps).toEqual([`${pathOf('campos-seguros')} 1`, `${pathOf('campos-con-nombre')} 1`])
  await panel.waitForFunction('!document.querySelector("[data-part=stale]")')

  await grant(new URL(elsewhere).origin)
  await page.goto(elsewhere)
  const { popup } = await browser.clickOn(page)
  await popup.click('[data-part="follow"]')
  await popup.waitForFunction('!document.querySelector("[data-part=follow-offer]")')
  const text = await popup.$eval('[data-part="following"]', (element) => (element as HTMLElement).innerText)
  for (const { host } of [new URL(elsewhere), new URL(shop)]) expect(text).toContain(host)
})
