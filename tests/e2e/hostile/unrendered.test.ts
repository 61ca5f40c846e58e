/** What a page does not render until it is opened or scrolled to stays unrendered: an audit loads none of its fonts and pictures. */
import { afterEach, expect, test } from 'vitest'
import { sleep } from '../../../runner/until-quiet.ts'
import { kind, useBrowser } from '../harness.ts'
import { expectFound } from './expect.ts'
import { checkout, useSite } from './site.ts'

const browser = useBrowser()
const site = useSite()
afterEach(() => browser.tidy())

/** What the collector measures, in a font and before a picture that only it uses; no frame, list or text field, which the browser styles in any case. */
const content = `<div class="b"><p>3 cuotas <b>CFT 10%</b> TEA 8%</p><h2>Pago aprobado</h2><a href="/terminos">Términos y condiciones</a>
  <label><input type="checkbox"> Acepto los términos y condiciones</label><img alt="Medios de pago Mercado Pago">
  <button>Términos y condiciones</button>
  <map name="m"><area href="/terminos" alt="Términos y condiciones"></map><img usemap="#m">
  <div id="walletBrick_container"></div></div>`

const style = (name: string) =>
  `<style>@font-face{font-family:F;src:url(/font-${name}.woff2)}.b,.b *{font-family:F;background-image:url(/picture-${name}.png)}</style>`

const frame = (name: string) => `<iframe width="600" height="400" srcdoc='${style(name)}${content}'></iframe>`

const kinds: Record<string, (inner: string) => string> = {
  'a closed details element': (inner) => `<details><summary>Cuotas y CFT</summary>${inner}</details>`,
  'content-visibility: hidden': (inner) => `<div style="content-visibility:hidden">${inner}</div>`,
  'content-visibility: auto off screen': (inner) =>
    `<div style="height:9000px"></div><div style="content-visibility:auto">${inner}</div>`,
  'hidden until found': (inner) => `<div hidden="until-found">${inner}</div>`,
  'no display': (inner) => `<div style="display:none">${inner}</div>`,
  'a slot that is not rendered': (inner) =>
    `<x-fold>${inner}</x-fold><script>document.querySelector('x-fold').attachShadow({mode:'open'}).innerHTML='<div style="content-visibility:hidden"><slot></slot></div>'</script>`,
  'a closed shadow root': (inner) =>
    `<x-fold></x-fold><script>document.querySelector('x-fold').attachShadow({mode:'closed'}).innerHTML=${JSON.stringify(
      `${style('closed')}<details><summary>CFT</summary>`,
    )}+${JSON.stringify(inner.replaceAll('</script>', ''))}+'</details>'</script>`,
}

const cases = Object.entries(kinds).flatMap(([name, around], index): [string, string][] => [
  [name, style(`${index}`) + around(content)],
  [`a frame in ${name}`, around(frame(`${index}-frame`))],
])

test.each(cases)('%s', async (_, last) => {
  const banner = '<img src="/mercadopago/banner.png">'
  const page = await browser.visit(site.serve(checkout({ last: banner + last })))
  await page.evaluate(`{
    window.loads = 0
    for (const view of [window, ...Array.from({ length: frames.length }, (_, index) => frames[index])])
      for (const type of ['loading', 'loadingdone', 'loadingerror']) view.document.fonts.addEventListener(type, () => loads++)
    document.addEventListener('contentvisibilityautostatechange', () => loads++, true)
  }`)
  await sleep(300)
  const before = site.arrived.length
  await page.evaluate('window.loads = 0')
  expectFound(await browser.click(page))
  await sleep(300)
  const since = site.arrived.slice(before).map(({ path }) => path)
  expect(since.filter((path) => path !== '/favicon.ico')).toEqual([])
  expect(await page.evaluate('loads')).toBe(0)
})

/** In Firefox what is not rendered is styled and loaded all the same, before any audit. */
test('the pages above load more once they are asked for style', async () => {
  if (kind === 'firefox') return
  const last = `${style('asked')}<details><summary>x</summary>${content}</details>`
  const page = await browser.visit(site.serve(checkout({ last })))
  const asked = () => site.arrived.filter(({ path }) => path.includes('asked')).length
  expect(asked()).toBe(0)
  await page.evaluate("getComputedStyle(document.querySelector('.b')).color")
  await expect.poll(asked).toBeGreaterThan(1)
})
