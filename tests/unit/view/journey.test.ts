import { expect, test } from 'vitest'
import type { Audit, Step } from '../../../src/engine/audit/types.ts'
import { failuresOn, isLeft, stepAddress, stepName, toneOf, unseenOf } from '../../../src/engine/view/journey.ts'
import { attested, observation, result } from './samples.ts'

const step = (path: string, changes: Partial<Step> = {}): Step => ({
  url: new URL(path, 'https://tienda.example').href,
  title: '',
  auditedAt: '2026-11-20T12:00:00.000Z',
  kind: 'payment',
  coverage: { framesRead: 1, framesNotRead: [], scriptsNotRead: 0, scriptsOfOthers: 0, limitsReached: [], settled: true },
  ...changes,
})
const seen = (reason: string, outcome: 'failed' | 'cantTell' | 'passed' | 'untested', at: number, more = {}) =>
  observation(reason, { outcome, step: at, ...more })
const audit = (steps: Step[], results: Audit['results']) => ({ steps, results }) as Audit

test('a step’s light is the worst that is open on it', () => {
  const three = [step('/carrito', { kind: 'before' }), step('/pago'), step('/otra', { kind: 'other' })]
  const journey = audit(three, [
    result('https', 'failed', 'mandatory', [seen('page-over-http', 'failed', 0), seen('local-page', 'cantTell', 1)]),
    result('promotions', 'failed', 'mandatory', [seen('not-on-this-page', 'failed', 0)]),
  ])
  expect([0, 1, 2].map((index) => toneOf(journey, index))).toEqual(['failed', 'cantTell', 'other'])
  expect([0, 1, 2].map((index) => failuresOn(journey, index))).toEqual([2, 0, 0])
})

test('what a person has settled does not colour a step, and a question colours none', () => {
  const settled = {
    ...result('https', 'failed', 'mandatory', [seen('page-over-http', 'failed', 0)]),
    settledBy: 'exception' as const,
  }
  const asked = result('notifications', 'untested', 'mandatory', [seen('ask', 'untested', 0)])
  const journey = audit([step('/pago')], [settled, asked])
  expect([toneOf(journey, 0), failuresOn(journey, 0)]).toEqual(['passed', 0])
})

test('a failure that a person confirmed still colours its step', () => {
  const confirmed = attested(result('https', 'failed', 'mandatory', [seen('page-over-http', 'failed', 0)]), 'failed')
  expect(confirmed.settledBy).toBe('person')
  const journey = audit([step('/pago')], [confirmed])
  expect([toneOf(journey, 0), failuresOn(journey, 0)]).toEqual(['failed', 1])
})

test('a recommended failure is amber, not red', () => {
  const advice = result('https', 'failed', 'recommended', [seen('other-form-over-http', 'failed', 0, { level: 'recommended' })])
  expect(toneOf(audit([step('/pago')], [advice]), 0)).toBe('cantTell')
})

test('a step is called by its name, or by what it is for; control characters in a name are shown', () => {
  expect(stepName('es', step('/pago'))).toBe('Pago')
  expect(stepName('en', step('/fin', { kind: 'result', holder: 'FUND' }))).toBe('Result: FUND')
  expect(stepName('pt', step('/x', { name: 'Caixa' }))).toBe('Caixa')
  expect(stepName('en', step('/x', { name: 'a\u202Eb' }))).not.toContain('\u202E')
  const away = step('https://www.mercadopago.com.ar/checkout', { kind: 'other' })
  expect([isLeft(away), stepName('en', away)]).toEqual([true, 'With Mercado Pago'])
})

test('a step’s address leaves out the host that all steps share', () => {
  const one = step('/carrito')
  expect(stepAddress({ steps: [one, step('/pago')] }, one)).toBe('/carrito')
  expect(stepAddress({ steps: [one, step('https://pagos.tienda.example/')] }, one)).toBe('tienda.example/carrito')
})

test('what is still unseen: the payment, the results of test cards, or a result', () => {
  const toSee = (...holders: string[]) =>
    result(
      'response-messages',
      'untested',
      'mandatory',
      holders.map((holder) => seen('result-to-see', 'untested', 0, { data: { holder, result: 'rejected' } })),
    )
  expect(unseenOf(audit([step('/carrito', { kind: 'before' })], [toSee('FUND', 'CALL')]), 'en')).toEqual([
    'the payment page',
    '2 payment results',
  ])
  const clear = result('response-messages', 'passed', 'mandatory', [seen('clear-message', 'passed', 0)])
  expect(unseenOf(audit([step('/pago')], [clear]), 'es')).toEqual(['el resultado del pago'])
  expect(unseenOf(audit([step('/pago'), step('/fin', { kind: 'result' })], [clear]), 'es')).toEqual([])
  expect(unseenOf(audit([step('/pago')], [{ ...toSee('FUND'), settledBy: 'person' }]), 'pt')).toEqual([
    'o resultado do pagamento',
  ])
  expect(unseenOf(audit([step('/pago')], []), 'es')).toEqual([])
})
