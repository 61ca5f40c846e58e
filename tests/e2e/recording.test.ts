/** A recording of Chrome DevTools' Recorder is played, and each page that it reaches is a step of the journey; what it types is kept nowhere. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createRunner } from '@puppeteer/replay'
import { afterAll, describe, expect, test } from 'vitest'
import { journeys } from '../../demo/journeys.ts'
import { coveredPicture } from '../../runner/recording/covered-picture.ts'
import { Player } from '../../runner/recording/player.ts'
import type { Audit } from '../../src/engine/audit/types.ts'
import { inAnyBrowser, useBrowser } from './harness.ts'
import { runCli } from './run-cli.ts'
import { expectJourneyAsListed } from './sample-audit.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const shop = 'https://tienda-sur.example'
const opens = (path: string) => ({
  type: 'navigate',
  url: shop + path,
  assertedEvents: [{ type: 'navigation', url: shop + path }],
})
const click = (selector: string, leads: boolean) => ({
  type: 'click',
  target: 'main',
  selectors: [[selector]],
  offsetX: 5,
  offsetY: 5,
  ...(leads && { assertedEvents: [{ type: 'navigation' }] }),
})
const types = (selector: string, value: string, target = 'main') => ({ type: 'change', target, selectors: [[selector]], value })
/** A frame's address as it was when it was recorded; it has other parameters each time. */
const secureField = (field: string, value: string) =>
  types('input', value, `https://secure-fields.mercadopago.com/?field=${field}&at=1764152000`)

function write(name: string, steps: readonly object[]): string {
  const file = path.join(folder, name)
  fs.writeFileSync(file, JSON.stringify({ title: 'Compra', timeout: 8000, steps }))
  return file
}

/** Everything that a run has printed and written as text. */
const toldBy = ({ stdout, stderr }: { stdout: string; stderr: string }, out: string) => [
  stdout,
  stderr,
  ...fs.readdirSync(out).flatMap((name) => [name, name.endsWith('.png') ? '' : fs.readFileSync(path.join(out, name), 'utf8')]),
]

describe.concurrent('a run', () => {
  test('each document and each route of it is a step; test cards are typed into secure fields, and nothing typed is told', async () => {
    const out = path.join(folder, 'rutas')
    const recording = write('rutas.json', [
      {
        type: 'setViewport',
        width: 1200,
        height: 900,
        deviceScaleFactor: 1,
        isMobile: false,
        hasTouch: false,
        isLandscape: false,
      },
      opens('/app/carrito'),
      click('a.pay', true),
      secureField('cardNumber', '5031 7557 3453 0604'),
      secureField('securityCode', '7913'),
      types('#form-checkout__cardholderName', 'APRO ZULEMA'),
      types('#form-checkout__identificationNumber', '31415926'),
      click('#form-checkout__submit', false),
    ])
    const ran = await runCli('--journey', recording, '--json', '--out', out, '--step-at', '5')
    const audits = ran.lines()
    expect(
      audits.map(({ schema, error }) => error?.message ?? schema),
      'what was not played is told',
    ).toEqual(['semaforo.audit/2'])
    expectJourneyAsListed(audits[0] as unknown as Audit, journeys.find(({ slug }) => slug === 'rutas')!)
    for (const step of [
      '2/8 https://tienda-sur.example/app/carrito',
      '3/8 https',
      '5/8 https',
      '8/8 https://tienda-sur.example/app/gracias',
    ])
      expect(ran.stderr).toContain(step)
    for (const text of toldBy(ran, out)) expect(text).not.toMatch(/7557|0604|7913|ZULEMA|31415926/)
    expect(ran.status).toBe(0)
  })

  inAnyBrowser(
    'a step that cannot be played is told by number and kind, with a picture; what was read until then is kept',
    async () => {
      const out = path.join(folder, 'falla')
      const recording = write('falla.json', [
        opens('/compra/carrito'),
        click('a.pay', true),
        types('[name=email]', 'zulema@correo.example'),
        types('[name=direccion]', '4509 9535 6623 3704'),
        { ...types('#not-there', '271828'), timeout: 500 },
      ])
      const ran = await runCli('--journey', recording, '--lang', 'en', '--json', '--out', out)
      const [error, audit] = ran.lines()
      expect(error).toMatchObject({ url: `${shop}/compra/datos`, error: { code: 'no-element' } })
      expect(error!.error.message).toMatch(/^Step 5 of the recording \(change\)\. /)
      expect(audit!.steps.map(({ url }) => url)).toEqual([`${shop}/compra/carrito`, `${shop}/compra/datos`])
      const [first] = fs.readdirSync(out).filter((name) => name.endsWith('.png'))
      expect(first).toBe('001-tienda-sur.example-compra-datos.png')
      for (const text of toldBy(ran, out)) expect(text).not.toMatch(/zulema|9535|3704|271828/i)
      expect(ran.status).toBe(2)
    },
  )
})

const browser = useBrowser()

test('a step in a frame waits until that frame is there, with whatever parameters', async () => {
  const page = await browser.session.openTab()
  await page.goto(`${shop}/app/carrito`)
  await page.evaluate(() => {
    setTimeout(() => document.body.prepend(Object.assign(document.createElement('iframe'), { src: late })), 1500)
    const late = 'https://secure-fields.mercadopago.com/?field=cardNumber&at=1'
  })
  const player = new Player(page.browser(), page, { look: async () => {} })
  const flow = { title: 'Compra', timeout: 8000, steps: [secureField('cardNumber', '5031 7557 3453 0604')] }
  await (await createRunner(flow as Parameters<typeof createRunner>[0], player)).run()
  const typed = page.frames()[1]!.evaluate(`document.querySelector('input').value`)
  expect(await typed).toBe('5031 7557 3453 0604')
  await page.close()
})

test('a picture of a page is the same whatever was typed, and wherever the page repeats it', async () => {
  const page = await browser.session.openTab()
  const show = async (typed: string) => {
    await page.setContent(`<!doctype html><meta http-equiv="content-security-policy" content="style-src 'none'">
      <h1>Tus datos</h1><input value="${typed}"><textarea>${typed}</textarea><select><option>${typed}</option></select>
      <p contenteditable>${typed}</p><p>Tarjeta <b>${typed}</b></p><p>${typed.slice(0, 4)} <i>${typed.slice(5)}</i></p>
      <iframe srcdoc="<p>${typed}"></iframe><open-box></open-box><closed-box></closed-box>`)
    await page.evaluate(`for (const mode of ['open', 'closed'])
      document.querySelector(mode + '-box').attachShadow({ mode }).innerHTML = '<input value="${typed}"><p>${typed}</p>'`)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return page.screenshot()
  }
  const step = (value: string) => [{ type: 'change', selectors: ['input'], value }] as Parameters<typeof coveredPicture>[1]
  const pictures: (Uint8Array | undefined)[] = []
  const plain: Uint8Array[] = []
  for (const typed of ['4509 9535', '5031 7557']) {
    plain.push(await show(typed))
    pictures.push(await coveredPicture(page, step(typed)))
  }
  await page.close()
  expect(plain[0], 'uncovered they differ').not.toEqual(plain[1])
  expect(pictures[0]?.length).toBeGreaterThan(1000)
  expect(pictures[0]).toEqual(pictures[1])
})
