/** Huge pages by a real click. The worker has a timeout: a page that takes longer is reported as a problem. More sizes: tests/collector. */
import { afterEach, expect, test } from 'vitest'
import { useBrowser } from '../harness.ts'
import { expectFound, expectResponsive } from './expect.ts'
import { checkout, script, useSite } from './site.ts'

const browser = useBrowser()
const site = useSite()
afterEach(() => browser.tidy())

const huge: Record<string, string> = {
  '100,000 elements with text, class and id': `document.body.insertAdjacentHTML('beforeend',
    Array.from({ length: 100_000 }, (_, index) => '<p id="p' + index + '" class="line">Producto ' + index + '</p>').join(''))`,
  '500 shadow roots one inside the other': `let at = document.body
    for (let index = 0; index < 500; index++) at = at.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' })
    at.innerHTML = '<a href="#">Términos y condiciones</a>'`,
  'attributes, a title and an address of 100,000 characters': `const text = 'x'.repeat(100_000)
    const pay = document.querySelector('#pay')
    for (const name of ['class', 'action', 'data-x', 'title', 'style']) pay.setAttribute(name, text)
    document.querySelector('#cardNumber').setAttribute('placeholder', text)
    document.title = text
    history.replaceState(0, '', location.pathname + '?' + text + '#' + text)`,
}

test.each(Object.entries(huge))('%s', async (_, code) => {
  const clicked = await browser.click(await browser.visit(site.serve(checkout({ last: script(code) }))))
  const audit = expectFound(clicked)
  expect(JSON.stringify(audit).length).toBeLessThan(300_000)
  await expectResponsive(clicked.popup)
})
