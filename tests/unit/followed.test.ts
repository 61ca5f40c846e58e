/** Which tab and which sites are followed, for how long, and whose messages count. */
import { expect, test } from 'vitest'
import {
  type Followed,
  hostIn,
  isFromFollowed,
  isOver,
  isStale,
  read,
  type Sender,
  siteOf,
  withSite,
} from '../../src/background/follow/followed.ts'

const shop = 'https://tienda.example/*'
const payments = 'https://pagos.tienda.example/*'
const minute = 60_000
const now = Date.parse('2026-11-20T12:00:00.000Z')
const followed: Followed = { tabId: 7, sites: [shop], at: now, away: false }

test.each([
  ['https://tienda.example/pagar?id=1#a', shop],
  ['https://tienda.example:8443/', shop],
  ['http://localhost:3000/pagar', 'http://localhost/*'],
  ['https://www.mercadopago.com.ar/checkout/v1/redirect', null],
  ['https://sdk.mercadopago.com/', null],
  ['file:///home/ana/pagar.html', null],
  ['about:blank', null],
  ['', null],
  [undefined, null],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site)
})

test('the host in a site’s pattern', () => {
  expect([shop, 'http://localhost/*'].map(hostIn)).toEqual(['tienda.example', 'localhost'])
})

const script: Required<Sender> = { id: 'ours', url: 'https://tienda.example/pagar', frameId: 0, tab: { id: 7 } }

test('our script in the followed tab’s page is heard', () => {
  expect(isFromFollowed(followed, script, 'ours')).toBe(true)
})

test.each<[string, Partial<Sender>]>([
  ['another extension', { id: 'theirs' }],
  ['another tab', { tab: { id: 8 } }],
  ['no tab', { tab: undefined }],
  ['a frame', { frameId: 3 }],
  ['another site', { url: 'https://pagos.tienda.example/' }],
  ['the same site without HTTPS', { url: 'http://tienda.example/' }],
  ['a page of Mercado Pago’s', { url: 'https://www.mercadopago.com.ar/' }],
  ['no address', { url: undefined }],
])('%s is not heard', (_, change) => {
  expect(isFromFollowed(followed, { ...script, ...change }, 'ours')).toBe(false)
})

test('is over when nothing was read for 30 minutes', () => {
  expect([0, 29, 30, 600].map((minutes) => isOver(followed, now + minutes * minute))).toEqual([false, false, true, true])
})

test('a page that was read puts that off, and is written down once a minute at most', () => {
  expect(read(followed, now + minute - 1)).toBeNull()
  expect(read(followed, now + 29 * minute)).toEqual({ ...followed, at: now + 29 * minute })
})

test('a wish is granted within two minutes or not at all', () => {
  const wish = { tabId: 7, site: shop, at: now }
  expect([0, 1, 2].map((minutes) => isStale(wish, now + minutes * minute))).toEqual([false, false, true])
})

test('a second site of the same tab is followed beside the first, each once; another tab takes its place', () => {
  const at = now + minute
  expect(withSite(null, { tabId: 7, site: shop, at }, at)).toEqual({ ...followed, at })
  expect(withSite(followed, { tabId: 7, site: payments, at }, at).sites).toEqual([shop, payments])
  expect(withSite(followed, { tabId: 7, site: shop, at }, at).sites).toEqual([shop])
  expect(withSite(followed, { tabId: 8, site: payments, at }, at)).toEqual({ tabId: 8, sites: [payments], at, away: false })
})
