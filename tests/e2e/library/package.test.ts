/** The package that `npm pack` makes works in an empty folder, with a driver beside it: the examples of docs/library.md, as they stand there. */
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserPath, chromiumOnly } from '../harness.ts'

const run = promisify(execFile)
const test = chromiumOnly('the library drives Chromium')
const named = '<form><input id="cardNumber" data-checkout="cardNumber" name="card"></form>'
const sdk = '<script src="https://sdk.mercadopago.com/js/v2"></script>'
const pages: Record<string, string> = {
  '/cart': '<h1>Carrito</h1><a href="/terminos">Términos y condiciones</a>',
  '/checkout': `${sdk}${named}`,
}
const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><html lang="es-AR"><title>Tienda</title>${pages[request.url ?? ''] ?? ''}`)
})
let folder = ''
let shop = ''

beforeAll(async () => {
  if (process.env.BROWSER_KIND === 'firefox') return
  await new Promise<void>((ready) => server.listen(0, ready))
  shop = `http://localhost:${(server.address() as AddressInfo).port}`
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-package-'))
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "name": "suite", "private": true, "type": "module" }')
  // Already built: scripts would build once more.
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])
  const [{ filename }] = JSON.parse(stdout)
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: folder })
  for (const name of ['playwright-core', 'puppeteer-core', 'typescript', '@types/node'])
    link(path.resolve('node_modules', name), path.join(folder, 'node_modules', name))
})
afterAll(() => {
  server.close()
  if (folder) fs.rmSync(folder, { recursive: true, force: true })
})

function link(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true })
  fs.symlinkSync(from, to)
}

/** The example of that name, with this machine's browser and the test's shop in place of the ones that it names. */
async function example(name: string): Promise<string> {
  const text = new RegExp(`\`\`\`js ${name}\\n([\\s\\S]*?)\`\`\``).exec(fs.readFileSync('docs/library.md', 'utf8'))?.[1]
  if (!text) throw new Error(`docs/library.md has no example ${name}`)
  // Root cannot use Chromium's sandbox.
  const launched = `executablePath: ${JSON.stringify(await browserPath())}${process.getuid?.() === 0 ? ", args: ['--no-sandbox']" : ''}`
  return text.replaceAll('https://tienda.example', shop).replace("executablePath: '/usr/bin/chromium'", launched)
}

async function runExample(name: string): Promise<{ code: number; stdout: string }> {
  fs.writeFileSync(path.join(folder, name), await example(name))
  return run(process.execPath, [name], { cwd: folder }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout, stderr }) => {
      if (stderr) throw new Error(stderr)
      return { code, stdout }
    },
  )
}

test('the example with Playwright says what keeps the page from production', async () => {
  const { code, stdout } = await runExample('playwright.mjs')
  expect(code).toBe(1)
  expect(stdout).toContain('No está listo para producción')
  expect(stdout).toContain('#cardNumber')
})

test('the example with Puppeteer writes the audit of both steps', async () => {
  expect((await runExample('puppeteer.mjs')).code).toBe(0)
  const [xml, html] = ['checkout.xml', 'checkout.html'].map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
  expect(xml).toMatch(/<failure[^>]*>[\s\S]*#cardNumber/)
  expect(html).toContain(`${shop}/cart`)
  // The terms are linked from the cart, so they are not missing on the payment page.
  expect(xml).toMatch(/<testcase classname="legal" name="terms-link: [^>]*\/>/)
})

test('the package brings nothing but what it needs', () => {
  const installed = fs.readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
  expect(installed.sort()).toEqual(['@types', 'playwright-core', 'puppeteer-core', 'semaforo', 'typescript', 'valibot'])
  const files = fs.readdirSync(path.join(folder, 'node_modules/semaforo'))
  expect(files.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
})

test('its types fit both drivers’ pages', async () => {
  const suite = `
    import type { Page as PuppeteerPage } from 'puppeteer-core'
    import type { Page } from 'playwright-core'
    import { auditPage, formatAudit, startJourney } from 'semaforo/playwright'
    import * as other from 'semaforo/puppeteer'
    export async function suite(page: Page, second: PuppeteerPage): Promise<string> {
      const audit = await auditPage(page, { site: 'MLB', attestations: {} })
      const frame: string | undefined = audit.results[0]?.observations[0]?.where?.frame
      const journey = other.startJourney({ product: 'bricks' })
      await journey.add(second)
      // @ts-expect-error no such country
      startJourney({ site: 'XXX' })
      // @ts-expect-error no such format
      formatAudit(audit, { as: 'pdf' })
      // @ts-expect-error no page of Puppeteer's
      await journey.add({})
      return formatAudit(journey.audit(), { lang: 'pt', as: 'sarif' }) + frame
    }`
  fs.writeFileSync(path.join(folder, 'suite.ts'), suite)
  for (const resolution of ['NodeNext', 'Bundler']) {
    const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2023', '--types', 'node']
    const module = resolution === 'Bundler' ? 'ESNext' : resolution
    const tsc = ['node_modules/typescript/bin/tsc', ...options, '--module', module, '--moduleResolution', resolution, 'suite.ts']
    const { stdout } = await run(process.execPath, tsc, { cwd: folder }).catch(({ stdout }) => ({ stdout }))
    // What another package's declarations lack is not ours.
    expect(stdout.split('\n').filter((line: string) => /semaforo|^suite/.test(line))).toEqual([])
  }
})
