/** Pages with a huge number of findings: the audit ends, reports them, and the popup still responds. */
import { afterEach, expect, test } from 'vitest'
import { inAnyBrowser, textOf, useBrowser } from '../harness.ts'
import { expectFound, expectResponsive, expectWhole, namedFields } from './expect.ts'
import { checkout, script, useSite } from './site.ts'

const browser = useBrowser()
const site = useSite()
afterEach(() => browser.tidy())

const audit = async (html: string) => browser.click(await browser.visit(site.serve(html)))

/** A page that adds `count` frames of its own origin. */
const withFrames = (count: number) =>
  checkout({
    last: script(`for (let index = 0; index < ${count}; index++) {
      const frame = document.createElement('iframe'); frame.srcdoc = '<!doctype html><p>x'; document.body.append(frame) }`),
  })

test('100 same-origin frames', async () => {
  const clicked = await audit(withFrames(100))
  const { coverage } = expectFound(clicked)
  const unread = coverage.framesNotRead.reduce((sum, { count }) => sum + count, 0)
  // Frames that were still loading are reported as blind spots.
  expect(coverage.framesRead + unread).toBe(101)
  expect(coverage.framesRead).toBeGreaterThan(1)
  await expectResponsive(clicked.popup)
})

inAnyBrowser('200 frames: an audit, or a named problem on a slow machine', async () => {
  const clicked = await audit(withFrames(200))
  if (clicked.reply.ok) expectFound(clicked)
  else expect(clicked.reply.problem).toBe('not-responding')
  expect(await textOf(clicked.popup, 'main')).not.toBe('')
})

inAnyBrowser('5,000 named card fields, as many links to the terms, and images that may be a banner', async () => {
  const fields = '<p><input data-checkout="cardNumber" name="card"></p>'.repeat(5_000)
  const last = '<a href="/terminos">Términos y condiciones</a><img alt="Medios de pago Mercado Pago" src="data:,">'.repeat(5_000)
  const clicked = await audit(checkout({ form: `<form>${fields}</form>`, last }))
  const found = expectWhole(clicked)
  expect(found.verdict).toBe('notReady')
  expect(namedFields(found).length).toBeGreaterThan(0)
  await expectResponsive(clicked.popup)
})
