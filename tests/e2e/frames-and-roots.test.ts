/** Tests that need the real extension: closed shadow roots, frames with and without access, a strict content security policy. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Audit } from '../../src/engine/audit/types.ts'
import { useBrowser } from './harness.ts'

const browser = useBrowser()
const sdk = '<script src="https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js"></script>'
const named = '<form><input id="cardNumber" data-checkout="cardNumber" name="card"></form>'
let html = ''
let policy = ''
const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  if (policy) response.setHeader('content-security-policy', policy)
  response.end(request.url === '/frame' ? named : `<!doctype html><html lang="es-AR"><title>Pagar</title>${html}`)
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, ready))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())
afterEach(() => browser.tidy())

async function audit(body: string, csp = ''): Promise<Audit> {
  html = body
  policy = csp
  const { reply } = await browser.click(await browser.visit(`http://localhost:${port}/pagar`))
  if (!reply.ok) throw new Error(reply.problem)
  return reply.audit
}

const names = ({ results }: Audit) => results.find(({ requirement }) => requirement === 'card-field-names')!

test('finds named fields, and their places, in a closed shadow root and in same-origin frames, also without scripts', async () => {
  const root = `<x-card id="tarjeta"></x-card><script>document.querySelector('x-card').attachShadow({ mode: 'closed' }).innerHTML = '${named}'</script>`
  const frames = `<iframe id="pago" src="/frame" width="300" height="200"></iframe>
    <iframe id="sin-scripts" sandbox="allow-same-origin" src="/frame" width="300" height="200"></iframe>`
  const { observations } = names(await audit(sdk + root + frames))
  expect(observations.map(({ reason, where }) => [reason, where!.selector])).toEqual([
    ['named-card-field', ['#tarjeta', '#cardNumber']],
    ['named-card-field', ['#pago', '#cardNumber']],
    ['named-card-field', ['#sin-scripts', '#cardNumber']],
  ])
})

test('reads each of many same-origin frames', async () => {
  const seen = await audit(`${sdk}${'<iframe src="/frame" width="300" height="200"></iframe>'.repeat(20)}`)
  expect(seen.coverage).toMatchObject({ framesRead: 21, framesNotRead: [] })
})

test('reports frames of another origin or in a sandbox as blind spots', async () => {
  const foreign = `<iframe src="http://127.0.0.1:${port}/frame" name="payment" width="300" height="200"></iframe>`
  const seen = await audit(`${sdk}${foreign}<iframe sandbox src="/frame"></iframe>`)
  expect(names(seen).observations.map(({ reason }) => reason)).toEqual(['form-in-foreign-frame'])
  expect(seen.coverage.framesRead).toBe(1)
  expect(seen.coverage.framesNotRead).toHaveLength(2)
  expect(seen.coverage.framesNotRead).toEqual(
    expect.arrayContaining([
      { origin: `http://127.0.0.1:${port}`, expected: false, count: 1 },
      { origin: `http://localhost:${port}`, expected: false, count: 1 },
    ]),
  )
})

test('audits a page with a strict content security policy', async () => {
  const seen = await audit(`${named}${sdk}`, "default-src 'none'; require-trusted-types-for 'script'")
  expect(names(seen).observations[0]?.reason).toBe('named-card-field')
})
