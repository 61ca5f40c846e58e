/** What the checklist asks of each product, and what pages and results say of its points. */
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { auditJourney } from '../../../src/engine/audit/audit-journey.ts'
import { qualityOf } from '../../../src/engine/audit/quality.ts'
import { type QualityCheck, qualityReasons } from '../../../src/engine/audit/quality-check.ts'
import type { QualityFound } from '../../../src/engine/audit/quality-found.ts'
import type { Attestation, Audit } from '../../../src/engine/audit/types.ts'
import { passMark } from '../../../src/engine/knowledge/quality.ts'
import { type Product, products } from '../../../src/engine/knowledge/words.ts'
import { qualitySheet } from '../../../src/engine/quality/index.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import type { LawSeen, Snapshot } from '../../../src/engine/snapshot/types.ts'
import { fixturesOf, qualityFolders } from '../../fixtures.ts'
import {
  buyerField,
  document,
  emptyPage,
  field,
  form,
  frame,
  image,
  link,
  marker,
  script,
  snapshot,
  where,
} from '../sample-snapshot.ts'

const steps = (...pages: Snapshot[]) => pages.map((each) => ({ states: [each] }))
const auditOf = (product: Product, pages: Snapshot[], attestations: Record<string, Attestation> = {}): Audit =>
  auditJourney(catalogue, steps(...pages), { corrections: { product, site: 'MLA' }, attestations }, '1.0.0')
const point = (audit: Audit, id: string): QualityFound => audit.quality!.items.find((item) => item.id === id)!
const said = (product: Product, id: string, ...pages: Snapshot[]) => {
  const { outcome, reason } = point(auditOf(product, pages), id)
  return [outcome, reason]
}
const query = (...names: string[]) => document({ query: { names, status: 'approved', siteId: null } })
const running = { documents: [document({ globals: ['cardPaymentBrickController'] })], scripts: [], fields: [] }

describe('the lists', () => {
  test.each(products)('of %s name each key once, required ones first, and every key that a page shows has a check', (product) => {
    const list = qualitySheet.criteria[product]
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    expect(list.map(({ tier }) => tier)).toEqual([...list.map(({ tier }) => tier)].sort().reverse())
    for (const { id, how } of list) if (how !== 'server') expect(qualitySheet.checks.map((check) => check.id)).toContain(id)
  })

  test('are those of the official checklist, as copies of it have them', () => {
    const count = (product: Product, tier: string) => qualitySheet.criteria[product].filter((each) => each.tier === tier).length
    expect(products.map((product) => [product, count(product, 'required'), count(product, 'good')])).toEqual([
      ['checkout-api', 19, 15],
      ['bricks', 19, 15],
      ['checkout-pro', 14, 22],
      ['point', 7, 18],
    ])
    expect(passMark).toEqual({ score: 73, read: '2026-11-25' })
  })

  test('a file of the folder is a check or helps one, and each of our own checks has fixtures both ways', () => {
    const keys = new Set(Object.values(qualitySheet.criteria).flatMap((list) => list.map(({ id }) => id)))
    const own = qualitySheet.checks.map(({ id }) => id).filter((id) => !keys.has(id))
    expect(own).toEqual(['trusted-total', 'field-labels', 'error-messages', 'loading-state'])
    expect(qualityFolders().sort()).toEqual([...own].sort())
    for (const id of own) {
      expect(fs.existsSync(`src/engine/quality/checks/${id}.ts`)).toBe(true)
      const outcomes = new Set(fixturesOf(`quality/${id}`).map(({ reason }) => reason))
      expect(outcomes.has('seen') && outcomes.size > 1).toBe(true)
      for (const { expect: reason, reason: outcome } of fixturesOf(`quality/${id}`))
        expect(qualityReasons[reason as keyof typeof qualityReasons]).toBe(outcome)
    }
  })
})

describe('what results say', () => {
  test('passes, fails and stays open here as there, with its place', () => {
    const fine = auditOf('checkout-api', [snapshot()])
    expect(point(fine, 'web_front_end_sdk')).toMatchObject({
      outcome: 'seen',
      reason: 'result-passed',
      requirement: 'official-sdk',
    })
    expect(point(fine, 'web_front_end_sdk').where?.selector).toEqual(['script[src="https://sdk.mercadopago.com/js/v2"]'])
    expect(point(fine, 'secure_form')).toMatchObject({ outcome: 'notSeen', requirement: 'secure-fields', step: 0 })
    expect(point(fine, 'ssl')).toMatchObject({ outcome: 'cantTell', requirement: 'certificate' })
    expect(point(fine, 'tls')).toMatchObject({ outcome: 'cantTell', reason: 'version-unseen' })
    expect(point(fine, 'device_id').outcome).toBe('seen')
    expect(point(fine, 'item_id')).toEqual({ id: 'item_id', tier: 'required', how: 'server', outcome: 'asked' })
  })

  test('the SDK loaded twice is loaded; a copy is not the official one', () => {
    const tag = script('https://sdk.mercadopago.com/js/v2')
    const twice = snapshot({ scripts: [tag, { ...tag, where: where('script:nth-of-type(2)') }] })
    expect(auditOf('checkout-api', [twice]).results.find(({ requirement }) => requirement === 'official-sdk')!.outcome).toBe(
      'failed',
    )
    expect(said('checkout-api', 'web_front_end_sdk', twice)).toEqual(['seen', 'result-passed'])
    const copy = snapshot({ scripts: [script('https://tienda.example/mp.js', { text: 'read', signs: ['sdk-body'] })] })
    expect(said('checkout-api', 'web_front_end_sdk', copy)).toEqual(['notSeen', 'result-failed'])
  })

  test('an address over http is neither ssl nor tls', () => {
    const plain = snapshot({
      url: 'http://tienda.example/',
      documents: [document({ protocol: 'http:', globals: ['MercadoPago'] })],
    })
    for (const id of ['ssl', 'tls']) expect(said('checkout-api', id, plain)).toEqual(['notSeen', 'result-failed'])
  })

  test('a person’s answer to a result counts here too', () => {
    const attestation: Attestation = {
      decision: 'passed',
      note: '',
      by: '',
      at: '2026-11-20T12:00:00.000Z',
      saw: { outcome: 'untested', fingerprints: [] },
    }
    const audit = auditOf('checkout-api', [snapshot()], { certificate: attestation })
    expect(point(audit, 'ssl')).toMatchObject({ outcome: 'seen', reason: 'result-passed' })
  })
})

describe('what pages say', () => {
  test('the buyer’s data: asked for, not asked for, and no form', () => {
    const asks = snapshot({ buyerFields: [buyerField('email')] })
    expect(said('checkout-api', 'email', asks)).toEqual(['seen', 'form-asks'])
    expect(said('checkout-api', 'payer_phone', asks)).toEqual(['notSeen', 'form-does-not-ask'])
    expect(said('checkout-pro', 'email', emptyPage({ links: [link({ about: 'payment' })] }))).toEqual(['cantTell', 'no-fields'])
  })

  test('a return shows a return address, and that a reference was named', () => {
    const back = snapshot({ documents: [query('collection_status', 'external_reference')] })
    expect(said('checkout-pro', 'back_urls', snapshot(), back)).toEqual(['seen', 'came-back'])
    expect(said('checkout-pro', 'back_urls', snapshot())).toEqual(['cantTell', 'no-result-page'])
    expect(said('checkout-pro', 'external_reference', back)).toEqual(['cantTell', 'parameter-only'])
    expect(said('point', 'external_reference', back)).toEqual(['asked', undefined])
  })

  test('logos by a banner or the Brand Brick, not by a link, a guess or a hidden picture', () => {
    expect(said('checkout-api', 'logos', snapshot({ images: [image()] }))).toEqual(['seen', 'shown'])
    expect(said('checkout-api', 'logos', snapshot({ markers: [marker('brand-brick')] }))).toEqual(['seen', 'shown'])
    for (const changes of [{ visible: false }, { evidence: 'maybe' as const }])
      expect(said('checkout-api', 'logos', snapshot({ images: [image(changes)] }))).toEqual(['notSeen', 'not-on-page'])
  })

  test('a modal', () => {
    expect(said('checkout-pro', 'modal', snapshot({ markers: [marker('pro-modal')] }))).toEqual(['seen', 'shown'])
    expect(said('checkout-pro', 'modal', snapshot({ settled: false }))).toEqual(['cantTell', 'still-loading'])
    expect(said('checkout-pro', 'modal', snapshot({ frames: [frame('https://pie.example/')] }))).toEqual([
      'cantTell',
      'frame-unread',
    ])
  })

  test('a Brick’s card fields are secure fields, in Mercado Pago’s frames', () => {
    const secure = frame('https://secure-fields.mercadopago.com/', { visible: true })
    expect(said('bricks', 'secure_form', snapshot({ ...running, frames: [secure] }))).toEqual(['seen', 'shown'])
    expect(said('bricks', 'secure_form', snapshot(running))).toEqual(['cantTell', 'by-brick'])
    expect(said('bricks', 'secure_form', snapshot())).toEqual(['notSeen', 'plain-fields'])
    for (const id of ['field-labels', 'error-messages'])
      expect(said('bricks', id, snapshot(running))).toEqual(['cantTell', 'by-brick'])
  })
})

describe('our own checks', () => {
  const total = { where: where('#total'), sign: 'total-price' as const, text: 'Total: $ 100', visible: true }
  const law = (changes: Partial<LawSeen> = {}): LawSeen => ({
    identities: [],
    signs: [total],
    whole: true,
    cut: false,
    ...changes,
  })
  const brick = (changes: Partial<Snapshot> = {}) =>
    snapshot({ fields: [], markers: [marker('card-brick', { where: where('#paymentBrick_container') })], law: law(), ...changes })

  test('a total is asked for beside a Brick that takes a card, and nowhere else', () => {
    expect(point(auditOf('bricks', [brick()]), 'trusted-total')).toMatchObject({ outcome: 'seen', text: 'Total: $ 100', step: 0 })
    expect(point(auditOf('checkout-api', [snapshot({ law: law() })]), 'trusted-total')).toBeUndefined()
    const wallet = snapshot({ fields: [], markers: [marker('wallet-brick')], law: law() })
    expect(point(auditOf('checkout-pro', [wallet]), 'trusted-total')).toBeUndefined()
  })

  test.each<[string, Partial<Snapshot>, string, string]>([
    [
      'inside the container',
      { law: law({ signs: [{ ...total, where: where('#paymentBrick_container > p') }] }) },
      'notSeen',
      'total-in-brick',
    ],
    [
      'beside an id that begins alike',
      {
        markers: [marker('card-brick', { where: where('#pago') })],
        law: law({ signs: [{ ...total, where: where('#pago2 > p') }] }),
      },
      'seen',
      'total-outside',
    ],
    [
      'in a frame of Mercado Pago’s',
      { law: law({ signs: [{ ...total, where: { ...where('p'), frame: 'https://www.mercadopago.com.ar/' } }] }) },
      'notSeen',
      'total-in-brick',
    ],
    ['hidden', { law: law({ signs: [{ ...total, visible: false }] }) }, 'notSeen', 'not-on-page'],
    ['on a page too large', { law: law({ signs: [], whole: false }) }, 'cantTell', 'stopped-at-limit'],
    ['without what is needed', { law: law({ signs: [] }), settled: false }, 'cantTell', 'still-loading'],
  ])('a total %s', (_, changes, outcome, reason) => {
    expect(said('bricks', 'trusted-total', brick(changes))).toEqual([outcome, reason])
  })

  test('what an earlier version read says nothing of totals and labels', () => {
    const { law: _, ...earlier } = brick()
    expect(said('bricks', 'trusted-total', earlier)).toEqual(['cantTell', 'not-read'])
    expect(said('checkout-api', 'field-labels', snapshot({ fields: [field()] }))).toEqual(['cantTell', 'not-read'])
  })

  test('one field without a label speaks for all, on any page', () => {
    const labelled = field({ labelled: 'label' })
    const bare = { ...field({ labelled: 'none' }), where: where('#cvv') }
    expect(said('checkout-api', 'field-labels', snapshot({ fields: [labelled] }))).toEqual(['seen', 'labels-tied'])
    const audit = auditOf('checkout-api', [
      snapshot({ fields: [labelled] }),
      snapshot({ url: 'https://tienda.example/b', fields: [labelled, bare] }),
    ])
    expect(point(audit, 'field-labels')).toMatchObject({ reason: 'no-label', where: bare.where, step: 1 })
  })

  test('the buyer’s document counts, other data do not', () => {
    const fields = [field({ labelled: 'label' })]
    const asks = (datum: 'identification' | 'phone') => [{ ...buyerField(datum), labelled: 'placeholder' as const }]
    expect(said('checkout-api', 'field-labels', snapshot({ fields, buyerFields: asks('identification') }))[0]).toBe('notSeen')
    expect(said('checkout-api', 'field-labels', snapshot({ fields, buyerFields: asks('phone') }))[0]).toBe('seen')
  })

  test('a form of no payment shows no loading state', () => {
    const snippet = '<form aria-busy="false">'
    const busy = (payment: boolean) => snapshot({ forms: [form({ payment, where: { ...where('form'), snippet } })] })
    expect(said('checkout-api', 'loading-state', busy(true))).toEqual(['seen', 'loading-sign'])
    expect(said('checkout-api', 'loading-state', busy(false))).toEqual(['cantTell', 'when-paying'])
  })
})

test('a shop whose product is not known has no list, and no checkout has no sheet', () => {
  const context = { isCheckout: true, why: [], product: { value: null, why: [] }, site: { value: null, why: [] } }
  const quality = qualityOf(qualitySheet, steps(snapshot()), context, [])
  expect([quality.product, quality.items.filter(({ tier }) => tier !== 'advice')]).toEqual([null, []])
  const article = auditJourney(catalogue, steps(emptyPage()), { corrections: {}, attestations: {} }, '1.0.0')
  expect(article.verdict).toBe('notACheckout')
  expect(article.quality).toBeUndefined()
})

test('an error in one check leaves the others and the audit alone', () => {
  const broken: QualityCheck = { id: 'logos', check: () => JSON.parse('{') }
  const sheet = { ...qualitySheet, checks: [broken, ...qualitySheet.checks.filter(({ id }) => id !== 'logos')] }
  const audit = auditJourney({ ...catalogue, quality: sheet }, steps(snapshot()), { corrections: {}, attestations: {} }, '1.0.0')
  expect(point(audit, 'logos')).toMatchObject({ outcome: 'cantTell', reason: 'engine-error' })
  expect(point(audit, 'device_id').outcome).toBe('seen')
})

test('it changes no verdict, number or result', () => {
  const decisions = { corrections: {}, attestations: {} }
  const { quality: _, ...whole } = auditJourney(catalogue, steps(snapshot()), decisions, '1.0.0')
  const { quality: __, ...without } = catalogue
  expect(auditJourney(without, steps(snapshot()), decisions, '1.0.0')).toEqual(whole)
})
