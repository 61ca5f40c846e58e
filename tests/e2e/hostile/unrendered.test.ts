/** What a page does not render until it is opened or scrolled to stays unrendered: an audit loads none of its fonts and pictures. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sleep } from '../../../runner/until-quiet.ts'
import { type Clicked, chromiumOnly, useBrowser } from '../harness.ts'
import { expectFound } from './expect.ts'
import { checkout, useSite } from './site.ts'

const browser = useBrowser()
const site = useSite()

/** What the collector measures, in a font and before a picture that only it uses; no frame, list or text field, which the browser styles in any case. */
const content = (
  name: string,
) => `<div class="b-${name}"><p>3 cuotas <b>CFT 10%</b> TEA 8%</p><h2>Pago aprobado</h2><a href="/terminos">Términos y condiciones</a>
  <label><input type="checkbox"> Acepto los términos y condiciones</label><img alt="Medios de pago Mercado Pago">
  <button>Términos y condiciones</button>
  <map name="m"><area href="/terminos" alt="Términos y condiciones"></map><img usemap="#m">
  <div id="walletBrick_container"></div></div>`

const style = (name: string) =>
  `<style>@font-face{font-family:F${name};src:url(/font-${name}.woff2)}.b-${name},.b-${name} *{font-family:F${name};background-image:url(/picture-${name}.png)}</style>`

const frame = (name: string) => `<iframe width="600" height="400" srcdoc='${style(name)}${content(name)}'></iframe>`

const kinds: Record<string, (inner: string, id: string) => string> = {
  'a closed details element': (inner) => `<details><summary>Cuotas y CFT</summary>${inner}</details>`,
  'content-visibility: hidden': (inner) => `<div style="content-visibility:hidden">${inner}</div>`,
  'hidden until found': (inner) => `<div hidden="until-found">${inner}</div>`,
  'no display': (inner) => `<div style="display:none">${inner}</div>`,
  'a slot that is not rendered': (inner, id) =>
    `<x-fold id="${id}">${inner}</x-fold><script>document.querySelector('#${id}').attachShadow({mode:'open'}).innerHTML='<div style="content-visibility:hidden"><slot></slot></div>'</script>`,
  'a closed shadow root': (inner, id) =>
    `<x-fold id="${id}"></x-fold><script>document.querySelector('#${id}').attachShadow({mode:'closed'}).innerHTML=${JSON.stringify(
      '<details><summary>CFT</summary>',
    )}+${JSON.stringify(inner.replaceAll('</script>', ''))}+'</details>'</script>`,
  'content-visibility: auto off screen': (inner) =>
    `<div style="height:9000px"></div><div style="content-visibility:auto">${inner}</div>`,
}

/** All of them in one page; its name is in the addresses of the font and the picture that only it uses. */
const cases = Object.entries(kinds).flatMap(([title, around], index) => {
  const [name, framed] = [`kind${index}`, `kind${index}frame`]
  return [
    { title, name, html: around(style(name) + content(name), name) },
    { title: `a frame in ${title}`, name: framed, html: around(frame(framed), framed) },
  ]
})

let page: Page
let clicked: Clicked
/** The paths that the page asked for since the click. */
let since: string[]
beforeAll(async () => {
  const banner = '<img src="/mercadopago/banner.png">'
  page = await browser.visit(site.serve(checkout({ last: banner + cases.map(({ html }) => html).join('') })))
  await page.evaluate(`{
    window.loads = 0
    for (const view of [window, ...Array.from({ length: frames.length }, (_, index) => frames[index])])
      for (const type of ['loading', 'loadingdone', 'loadingerror']) view.document.fonts.addEventListener(type, () => loads++)
    document.addEventListener('contentvisibilityautostatechange', () => loads++, true)
  }`)
  await sleep(300)
  const before = site.arrived.length
  await page.evaluate('window.loads = 0')
  clicked = await browser.click(page)
  await sleep(500)
  since = site.arrived.slice(before).map(({ path }) => path)
})
afterAll(() => browser.tidy())

test('the page is read', () => {
  expectFound(clicked)
  expect(since.filter((path) => path !== '/favicon.ico')).toEqual([])
})

test('no font is loaded, and nothing becomes visible', async () => {
  expect(await page.evaluate('loads')).toBe(0)
})

test.each(cases)('$title', ({ name }) => {
  expect(since.filter((path) => path.includes(`-${name}.`))).toEqual([])
})

const styled = 'there what is not rendered is styled and loaded all the same, before any audit'
chromiumOnly(styled)('the page loads more once it is asked for style', async () => {
  const asked = () => site.arrived.filter(({ path }) => path.includes('-kind0.')).length
  expect(asked()).toBe(0)
  await page.evaluate("getComputedStyle(document.querySelector('.b-kind0')).color")
  await expect.poll(asked).toBeGreaterThan(1)
})
