/**
 * A picture of a page shows nothing that was typed, and nothing that cannot be looked into. All such things are magenta here, and what may be
 * seen is cyan, so that the pixels tell.
 */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Popup } from '../../runner/session.ts'
import type { PictureReply } from '../../src/messaging/picture.ts'
import { useBrowser } from './harness.ts'

const browser = useBrowser()
const style = `<style>
  body { margin: 8px; background: #fff; font: 16px sans-serif }
  input, select, textarea, [contenteditable], .secret { background: #f0f; color: #f0f; border: 2px solid #f0f; border-radius: 0; appearance: none }
  .seen { width: 40px; height: 20px; background: #0ff }
</style>`
const sdk = '<script src="https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js"></script>'
const named = '<form><input id="cardNumber" data-checkout="cardNumber" name="card" style="all:revert"></form>'
const seen = '<div class="seen"></div>'
let html = ''
const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  if (request.url === '/foreign') return response.end('<!doctype html><body style="background:#f0f">')
  if (request.url === '/own')
    return response.end(`<!doctype html>${style}<div style="height:30px"></div>${seen}<input value="4509">`)
  response.end(`<!doctype html><html lang="es-AR"><title>Pagar</title>${style}${sdk}${html}`)
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, ready))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())
afterEach(() => browser.tidy())

/** Opens a page, clicks the icon there and asks for a picture. `before`: runs on the page after the click. */
async function picture(body: string, before = '') {
  html = body
  const page = await browser.visit(`http://localhost:${port}/pagar`)
  const { popup } = await browser.click(page)
  if (before) await page.evaluate(before)
  return { page, popup, reply: await taken(popup) }
}

async function taken(popup: Popup): Promise<PictureReply> {
  const asked = (await popup.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const { res } = await chrome.runtime.sendMessage({ id: 1, type: 'picture', data: { tabId: tab.id }, timestamp: Date.now() })
    return JSON.stringify(res)
  })()`)) as string
  return JSON.parse(asked)
}

/** How many pixels of a picture are of each colour. */
const pixels = (popup: Popup, address: string) =>
  popup.evaluate(`(async () => {
    const [head, data] = ${JSON.stringify(address)}.split(',')
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: head.slice(5).split(';')[0] }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context.drawImage(bitmap, 0, 0)
    const { data: all } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    const count = { secret: 0, seen: 0 }
    for (let at = 0; at < all.length; at += 4) {
      const [red, green, blue] = [all[at], all[at + 1], all[at + 2]]
      if (red > 200 && green < 90 && blue > 200) count.secret++
      if (red < 60 && green > 200 && blue > 200) count.seen++
    }
    return count
  })()`) as Promise<{ secret: number; seen: number }>

const card = 'style="display:inline-block"'
const traps: Record<string, string> = {
  'fields of every kind': `<input value="x"><select><option>uno</select><textarea>dos</textarea><div contenteditable style="width:80px;height:10px">tres cuatro cinco seis siete ocho</div>`,
  'a field in an open shadow root': `<div id="open"></div><script>document.querySelector('#open').attachShadow({ mode: 'open' }).innerHTML = '<input style="background:#f0f" value="x">'</script>`,
  'a field in a closed shadow root': `<x-card></x-card><script>document.querySelector('x-card').attachShadow({ mode: 'closed' }).innerHTML = '<input style="background:#f0f" value="x">'</script>`,
  'a field in a frame of the same origin': `<iframe src="/own" style="width:250px;height:120px;border:7px solid #ccc;padding:5px"></iframe>`,
  'a field in a turned frame of the same origin': `<iframe src="/own" style="width:200px;height:120px;margin:60px;transform:rotate(12deg)"></iframe>`,
  'a foreign frame': `<iframe src="http://127.0.0.1:PORT/foreign" style="width:200px;height:100px"></iframe>`,
  'a field that is turned and enlarged': `<div style="margin:60px;width:200px;transform:rotate(30deg) scale(1.4)"><input value="x"></div>`,
  'a field that is zoomed': `<div style="zoom:1.7"><input value="x"></div>`,
  'a fixed field': `<input style="position:fixed;right:11px;bottom:13px" value="x">`,
  'a card’s number as text, in one piece and in four': `<p><span class="secret" ${card}>4509 9535 6623 3704</span></p><p>${['4509', '9535', '6623', '3704'].map((group) => `<span class="secret" ${card}>${group}</span> `).join('')}</p>`,
  'the preview of a card, with the name on it': `<div class="secret" style="width:320px;height:200px"><b style="color:#000;background:#fff">•••• •••• •••• 3704</b><p style="margin-top:90px">ANA PEREZ</p></div>`,
  'a field in a shadow root in a frame of the same origin': `<iframe style="width:250px;height:120px" srcdoc="<body><p id=host></p><script>document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML = '<input style=background:#f0f value=x>'</script>"></iframe>`,
  'a foreign frame in a frame of the same origin': `<iframe style="width:250px;height:120px" srcdoc="<body><p>Pago</p><iframe src='http://127.0.0.1:PORT/foreign' width=100 height=60></iframe>"></iframe>`,
  'a field in a sandboxed frame': `<iframe sandbox src="/own" style="width:250px;height:120px"></iframe>`,
  'what can be edited though it has no box': `<div contenteditable style="display:contents"><span class="secret">1234</span></div>`,
  'a canvas': `<canvas width="80" height="40"></canvas><script>const pen = document.querySelector('canvas').getContext('2d'); pen.fillStyle = '#f0f'; pen.fillRect(0, 0, 80, 40)</script>`,
}

test.each(Object.entries(traps))('covers %s', async (_, trap) => {
  const { popup, reply } = await picture(named + seen + trap.replace('PORT', String(port)))
  if (!reply.ok) throw new Error(reply.problem)
  const { secret, seen: shown } = await pixels(popup, reply.picture)
  expect(secret).toBe(0)
  expect(shown).toBeGreaterThan(0)
  for (const { crop } of reply.marks) expect((await pixels(popup, crop)).secret).toBe(0)
})

test('shows the rest of a frame whose fields it can find', async () => {
  const { popup, reply } = await picture(named + traps['a field in a frame of the same origin'])
  if (!reply.ok) throw new Error(reply.problem)
  expect((await pixels(popup, reply.picture)).seen).toBeGreaterThan(0)
})

test('covers on a screen with more pixels than the page counts', async () => {
  const { popup } = await picture(named + seen + traps['a field in a frame of the same origin'])
  await popup.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, 1.5)).then(() => null)`,
  )
  const reply = await taken(popup)
  if (!reply.ok) throw new Error(reply.problem)
  const { secret, seen: shown } = await pixels(popup, reply.picture)
  expect(secret).toBe(0)
  expect(shown).toBeGreaterThan(40 * 20 * 1.4 * 1.4)
  await popup.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, 0)).then(() => null)`,
  )
})

test('covers on a scrolled page, marks what is in view with the list’s number, and says what is not', async () => {
  const far = '<input value="x"><form style="margin-top:3000px"><input id="cvv" data-checkout="securityCode" name="cvv"></form>'
  const { popup, reply } = await picture(named + seen + far + seen, 'scrollTo(0, 5)')
  if (!reply.ok) throw new Error(reply.problem)
  expect((await pixels(popup, reply.picture)).secret).toBe(0)
  const numbers = [...reply.marks, ...reply.outOfView].map(({ n }) => n).sort((a, b) => a - b)
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  const fields = ({ requirement }: { requirement: string }) => requirement === 'card-field-names'
  expect([reply.marks.filter(fields).length, reply.outOfView.filter(fields).length]).toEqual([1, 1])
})

test('takes none of a page whose fields move all the time', async () => {
  const moving = `(function move() { document.querySelector('form').style.marginTop = Math.random() * 90 + 'px'; requestAnimationFrame(move) })()`
  const { reply } = await picture(named + seen, moving)
  expect(reply).toEqual({ ok: false, problem: 'moving' })
})

test('covers a field where the picture shows it, though it moved at the last moment', async () => {
  const { page, popup } = await picture(`${named}${seen}<input id="jumps" value="x">`)
  for (const delay of [0, 5, 10, 20, 30, 50]) {
    await page.evaluate(
      `setTimeout(() => { document.querySelector('#jumps').style.marginLeft = Math.random() * 300 + 'px' }, ${delay}); null`,
    )
    const reply = await taken(popup)
    if (!reply.ok) throw new Error(reply.problem)
    expect((await pixels(popup, reply.picture)).secret).toBe(0)
    // Chromium allows two pictures a second.
    await new Promise((later) => setTimeout(later, 600))
  }
})

test('takes one right after others, though Chromium allows two a second', async () => {
  const { popup, reply } = await picture(`${named}${seen}`)
  const replies = [reply, await taken(popup), await taken(popup), await taken(popup)]
  expect(replies.map((each) => each.ok)).toEqual([true, true, true, true])
})

test('takes none of another page than the one that was read', async () => {
  const { reply } = await picture(named + seen, `history.pushState(null, '', '/other')`)
  expect(reply).toEqual({ ok: false, problem: 'page-changed' })
})
