/** Corrections of product and country are stored for that shop only. */
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import type { Popup } from '../../runner/session.ts'
import { type Clicked, useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url

/** The context of the audit on screen. */
async function contextOf(popup: Popup) {
  const reply = (await popup.evaluate('globalThis.semaforo.reply')) as Clicked['reply']
  if (!reply.ok) throw new Error(reply.problem)
  const { product, site } = reply.audit.context
  return { product: product.value, site: site.value, corrections: reply.corrections }
}

async function correct(popup: Popup, kind: 'product' | 'site', value: string) {
  await popup.select(`select[data-correct="${kind}"]`, value)
  await popup.waitForFunction(
    `document.documentElement.dataset.state === 'done' && globalThis.semaforo.reply.corrections.${kind} === ${JSON.stringify(value || undefined)}`,
  )
}

test('keeps corrections of product and country for the shop', async () => {
  const page = await browser.visit(urlOf('campos-seguros'))
  const { popup } = await browser.click(page)
  expect(await contextOf(popup)).toMatchObject({ product: 'checkout-api', site: 'MLA', corrections: {} })

  await correct(popup, 'site', 'MLM')
  await correct(popup, 'product', 'bricks')
  const corrected = { product: 'bricks', site: 'MLM', corrections: { product: 'bricks', site: 'MLM' } }
  expect(await contextOf(popup)).toEqual(corrected)
  await popup.close()

  const elsewhere = await browser.visit(urlOf('brick'))
  const again = await browser.click(elsewhere)
  expect(await contextOf(again.popup)).toEqual(corrected)
  await again.popup.close()

  const otherShop = await browser.visit(urlOf('core-methods'))
  expect(await contextOf((await browser.click(otherShop)).popup)).toMatchObject({ product: 'checkout-api', site: 'MLB' })
})

test('undoes a correction', async () => {
  const page = await browser.visit(urlOf('campos-sem-nome'))
  const { popup } = await browser.click(page)
  await correct(popup, 'site', 'MPE')
  expect((await contextOf(popup)).site).toBe('MPE')
  await correct(popup, 'site', '')
  expect(await contextOf(popup)).toMatchObject({ site: 'MLB', corrections: {} })
})
