/** Any snapshot that its types allow: every part, sensible and nonsensical. */
import fc, { type Arbitrary } from 'fast-check'
import type { Attestation, Corrections, ShopDecisions } from '../../../src/engine/audit/types.ts'
import { cardFieldKinds } from '../../../src/engine/knowledge/card-fields.ts'
import { knownGlobals } from '../../../src/engine/knowledge/globals.ts'
import { type MarkerId, markers } from '../../../src/engine/knowledge/markers.ts'
import { type BuyerDatum, buyerData } from '../../../src/engine/knowledge/quality.ts'
import { statusOf } from '../../../src/engine/knowledge/results.ts'
import { scriptSigns } from '../../../src/engine/knowledge/script-signs.ts'
import { products, siteIds } from '../../../src/engine/knowledge/words.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import type { DocumentSeen, Snapshot, SnapshotPart, Where } from '../../../src/engine/snapshot/types.ts'
import { address, host, text } from './strings.ts'

type Item<Part extends SnapshotPart> = Snapshot[Part][number]
type PartArbitraries = { [Part in SnapshotPart]: Arbitrary<Item<Part>> }

const yesOrNo = fc.boolean()
const oneOf = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values)
const few = <Value>(value: Arbitrary<Value>) => fc.array(value, { maxLength: 3 })
const number = fc.oneof(fc.nat(40), fc.double())

const where: Arbitrary<Where> = fc.record({ frame: address, selector: few(text), snippet: text })

const documents: Arbitrary<DocumentSeen> = fc.record({
  where,
  protocol: fc.oneof(oneOf('https:', 'http:', 'file:', 'about:'), text),
  host,
  local: yesOrNo,
  upgradesInsecure: yesOrNo,
  lang: text,
  query: fc.record({
    names: few(fc.oneof(oneOf('status', 'payment_id', 'collection_status', 'preference_id', 'merchant_order_id'), text)),
    status: fc.oneof(fc.constantFrom(null, ...Object.keys(statusOf)), text),
    siteId: fc.constantFrom(null, ...siteIds),
  }),
  homeHosts: few(host),
  countrySigns: few(
    fc.record({
      site: fc.constantFrom(...siteIds),
      sign: oneOf('doc-types', 'currency', 'locale', 'site-id', 'mp-domain', 'banner', 'promotions', 'tld', 'lang'),
    }),
  ),
  globals: few(fc.constantFrom(...knownGlobals)),
  scriptsNotRead: fc.nat(5),
})

const kind = fc.constantFrom(...cardFieldKinds)

const items: PartArbitraries = {
  documents,
  certificates: fc.record({
    host: text,
    vouchedBy: oneOf('authority', 'itself', 'added'),
    fault: fc.oneof(fc.constant(null), oneOf('wrong-host', 'expired', 'not-trusted')),
    tls: text,
    weak: yesOrNo,
  }),
  scripts: fc.record({
    where,
    src: address,
    from: oneOf('element', 'resource', 'inline'),
    explicitHttp: yesOrNo,
    signs: few(fc.constantFrom(...scriptSigns)),
    text: oneOf('read', 'not-cached', 'foreign', 'skipped'),
  }),
  forms: fc.record({
    where,
    action: address,
    explicitHttp: yesOrNo,
    method: fc.oneof(oneOf('get', 'post', ''), text),
    payment: yesOrNo,
    sandbox: yesOrNo,
  }),
  fields: fc.record({
    where,
    kind,
    by: oneOf('mercado-pago', 'autocomplete', 'words'),
    tag: oneOf('input', 'select', 'textarea'),
    name: text,
    inForm: yesOrNo,
    otherProcessor: yesOrNo,
    mercadoPago: yesOrNo,
    inBrick: yesOrNo,
    visible: yesOrNo,
  }),
  frames: fc.record({
    where,
    src: address,
    explicitHttp: yesOrNo,
    origin: address,
    sandbox: yesOrNo,
    read: yesOrNo,
    name: text,
    visible: yesOrNo,
  }),
  links: fc.record({
    where,
    kind: oneOf('link', 'control', 'late'),
    about: oneOf('promotions', 'financing', 'terms', 'privacy', 'payment', 'voucher'),
    sandbox: yesOrNo,
    href: address,
    leads: oneOf('page', 'same-page', 'section', 'script', 'nowhere'),
    hooks: yesOrNo,
    terms: oneOf('phrase', 'path', 'legal-notice', null),
    text,
    visible: yesOrNo,
  }),
  images: fc.record({ where, evidence: oneOf('official', 'text', 'maybe'), src: address, text, visible: yesOrNo }),
  markers: fc.record({
    where,
    id: fc.constantFrom(...(Object.keys(markers) as MarkerId[])),
    tag: text,
    hidden: yesOrNo,
  }),
  secureHosts: fc.record({ where, kind }),
  payControls: fc.record({ where, kind: oneOf('choice', 'button', 'link', 'form') }),
  consents: fc.record({ where, linked: yesOrNo, visible: yesOrNo }),
  keys: fc.record({
    where,
    kind: oneOf('public-key', 'access-token', 'client-secret'),
    mode: oneOf('test', 'production', 'unknown'),
    masked: text,
    place: oneOf('script', 'attribute', 'comment', 'text', 'storage', 'address'),
    asPublicKey: yesOrNo,
  }),
  phrases: fc.record({
    where,
    about: oneOf(
      'cft',
      'cft-label',
      'tea',
      'no-interest',
      'installments',
      'financed-price',
      'raw-code',
      'unfilled',
      'raw-field-message',
      'result',
      'test-buyer',
    ),
    text,
    results: few(oneOf('approved', 'in_process', 'rejected')),
    rate: fc.option(number),
    size: number,
    headline: yesOrNo,
    visible: yesOrNo,
  }),
  buyerFields: fc.record({ where, asks: fc.constantFrom(...(Object.keys(buyerData) as BuyerDatum[])) }),
  pix: fc.record({ where, kind: oneOf('choice', 'code', 'qr') }),
  installments: fc.record({ where, choices: fc.nat(30), costOnChoice: yesOrNo, inBrick: yesOrNo }),
}

const { documents: document, ...others } = items
const parts = Object.fromEntries(Object.entries(others).map(([part, item]) => [part, few(item as Arbitrary<unknown>)]))

/** A page that was read has at least its top document. */
export const snapshots = fc.record({
  schema: fc.constant('semaforo.snapshot/1'),
  url: address,
  title: text,
  takenAt: fc.constant('2026-11-20T12:00:00.000Z'),
  settled: yesOrNo,
  documents: fc.array(document, { minLength: 1, maxLength: 3 }),
  ...parts,
}) as Arbitrary<Snapshot>

export const corrections: Arbitrary<Corrections> = fc.record(
  { product: fc.constantFrom(...products), site: fc.constantFrom(...siteIds) },
  { requiredKeys: [] },
)

const attestation: Arbitrary<Attestation> = fc.record({
  decision: oneOf('passed', 'failed', 'notApplicable'),
  note: text,
  by: text,
  at: text,
})

/** ShopDecisions to requirements of the catalogue, and to some that it does not know. */
export const answers: Arbitrary<ShopDecisions> = fc.record({
  corrections,
  attestations: fc.dictionary(fc.oneof(fc.constantFrom(...catalogue.requirements.map(({ id }) => id)), text), attestation, {
    maxKeys: 8,
  }),
})
