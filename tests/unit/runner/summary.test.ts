/** The summary in the terminal shows what the popup shows. */
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { summarise } from '../../../runner/summary.ts'
import type { Audit, Result, Step } from '../../../src/engine/audit/types.ts'
import type { Wording } from '../../../src/engine/i18n/wording.ts'
import { attested, auditOf, observation, result, where } from '../view/samples.ts'

function summary(results: Result[], more: Partial<Audit> = {}, language: Wording = 'en'): string {
  const audit = {
    ...auditOf(results),
    steps: [{ url: 'https://tienda.example/pago', title: 'Pago' }],
    context: { product: { value: 'checkout-api', why: [] }, site: { value: 'MLA', why: [] }, isCheckout: true, why: [] },
    coverage: { framesRead: 1, framesNotRead: [], scriptsNotRead: 0, scriptsOfOthers: 0, limitsReached: [], settled: true },
    ...more,
  } as Audit
  return stripVTControlCharacters(summarise(language, 'https://tienda.example/pago', audit))
}

const banner = result('promotions', 'failed', 'mandatory', [observation('not-on-this-page')])
const question = result('notifications', 'untested', 'mandatory', [observation('look-in-the-panel', { outcome: 'untested' })])

test('groups follow attestations: an accepted failure is an exception, no longer to be fixed first', () => {
  expect(summary([banner])).toContain('Fix first')
  const accepted = summary([attested(banner, 'accepted')])
  expect(accepted).not.toContain('Fix first')
  expect(accepted).toMatch(/Exceptions\n.*\(Accepted by Ana until Mar 1, 2027\)/)
  expect(accepted).toContain('1 exception · 1 point answered by hand')
  expect(accepted).toContain('one failure that Ana accepted until Mar 1, 2027')
})

test('an attested question is listed with who attested it', () => {
  expect(summary([question])).toContain('Questions for you')
  const text = summary([attested(question, 'passed')])
  expect(text).not.toContain('Questions for you')
  expect(text).toMatch(/Answered\n.*\(Ana: passes\)/)
})

test('an attestation that counts no more says so, and the result is open', () => {
  const text = summary([attested(banner, 'accepted', { until: '2026-11-01' })], { auditedAt: '2026-11-20T10:00:00.000Z' })
  expect(text).toMatch(/Fix first\n.*\(Accepted by Ana until Nov 1, 2026 · no longer counts\)/)
})

test('counts the results that prevent a better verdict', () => {
  expect(summary([banner, question])).toMatch(/One mandatory point to fix/)
})

test('shows a mandatory doubt next to a recommended failure, with its own sign', () => {
  const behind = result('production-credentials', 'failed', 'recommended', [
    observation('test-buyer', { level: 'recommended' }),
    observation('compare-key', { outcome: 'cantTell', data: { key: 'APP_USR-1' }, where: where(['#key'], '<script id="key">') }),
  ])
  expect(summary([behind])).toMatch(/\? .*APP_USR-1[\s\S]*<script id="key">/)
})

test('a failure names the official pages, on the site of the shop’s country and in the reader’s language', () => {
  const text = summary([banner])
  expect(text).toContain(
    'Official source: https://www.mercadopago.com.ar/developers/en/docs/resources-banners/introduction (read on Nov 26, 2026)',
  )
  expect(summary([question])).not.toContain('Official source')
})

test('questions, and fixes that speak of the panel, come with its address once', () => {
  const panel = 'Your integrations: https://www.mercadopago.com.ar/developers/panel/app'
  const other = result('integration-quality', 'untested', 'recommended')
  expect(summary([question, other]).split(panel)).toHaveLength(2)
  const key = result('production-credentials', 'failed', 'mandatory', [observation('test-key', { data: { key: 'TEST-1' } })])
  expect(summary([key])).toMatch(new RegExp(`How to fix it: [^→]*${panel.replaceAll('.', '\\.')}`))
  expect(summary([attested(question, 'passed')])).not.toContain(panel)
})

test('a missing link comes with the address to add', () => {
  expect(summary([banner])).toContain('Link to add: https://www.mercadopago.com.ar/promociones')
  const costs = result('financing-costs', 'failed', 'mandatory', [observation('not-on-this-page')])
  expect(summary([costs])).toContain('Link to add: https://www.mercadopago.com.ar/ayuda/costos-financiacion_621')
  const unknown = { product: { value: null, why: [] }, site: { value: null, why: [] }, isCheckout: true, why: [] }
  expect(summary([costs], { context: unknown })).toContain('Link to add: The address depends on the country.')
})

const step = (url: string, kind: Step['kind']) => ({ url, title: '', kind, auditedAt: '' }) as Step
const steps = [
  step('https://tienda.example/carrito', 'before'),
  step('https://tienda.example/pago', 'payment'),
  step('https://www.mercadopago.com.ar/checkout', 'other'),
  step('https://tienda.example/gracias', 'result'),
]

test.each([
  ['en', 'Before paying', 'With Mercado Pago', 'mandatory · steps 1, 2', 'recommended · step 2'],
  ['es', 'Antes del pago', 'En Mercado Pago', 'obligatorio · pasos 1, 2', 'recomendado · paso 2'],
  ['pt', 'Antes do pagamento', 'No Mercado Pago   ', 'obrigatório · etapas 1, 2', 'recomendado · etapa 2'],
] as const)('a journey’s summary lists its steps, and says on which a failure stands: %s', (language, before, left, two, one) => {
  const everywhere = result('promotions', 'failed', 'mandatory', [
    observation('not-on-this-page', { step: 1 }),
    observation('not-on-this-page', { step: 0 }),
    observation('not-on-this-page', { step: 1 }),
  ])
  const mixed = result('https', 'failed', 'recommended', [
    observation('http-page', { step: 1 }),
    observation('local-host', { step: 3, outcome: 'cantTell' }),
  ])
  const text = summary([everywhere, mixed], { steps }, language)
  expect(text).toMatch(new RegExp(`  1\\. ${before} +https://tienda\\.example/carrito\\n  2\\. `))
  expect(text).toContain(`  3. ${left}  https://www.mercadopago.com.ar/checkout\n`)
  expect(text).toContain(`(${two})`)
  expect(text).toContain(`(${one})`)
})

test('one page’s summary numbers nothing', () => {
  expect(summary([banner])).toContain('(mandatory)')
  expect(summary([banner])).not.toMatch(/^ *1\. /m)
})
