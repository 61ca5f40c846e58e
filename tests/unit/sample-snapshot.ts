/** A small snapshot of a right checkout, for tests that change one thing in it. */
import type { DocumentSeen, FieldSeen, LinkSeen, ScriptSeen, Snapshot, Where } from '../../src/snapshot/types'

export const where = (...selector: string[]): Where => ({ frame: 'https://tienda.example/checkout', selector, snippet: '' })

export const document = (changes: Partial<DocumentSeen> = {}): DocumentSeen => ({
  where: where(),
  protocol: 'https:',
  host: 'tienda.example',
  local: false,
  upgradesInsecure: false,
  lang: 'es-AR',
  query: { names: [], status: null, siteId: null },
  homeHosts: [],
  countrySigns: [{ site: 'MLA', sign: 'lang' }],
  globals: [],
  scriptsNotRead: 0,
  ...changes,
})

export const script = (src: string, changes: Partial<ScriptSeen> = {}): ScriptSeen => ({
  where: where(`script[src="${src}"]`),
  src,
  from: 'element',
  explicitHttp: src.startsWith('http:'),
  signs: [],
  text: 'foreign',
  ...changes,
})

export const field = (changes: Partial<FieldSeen> = {}): FieldSeen => ({
  where: where('#form-checkout__cardNumber'),
  kind: 'number',
  by: 'mercado-pago',
  tag: 'input',
  name: '',
  inForm: true,
  otherProcessor: false,
  mercadoPago: true,
  inBrick: false,
  visible: true,
  ...changes,
})

export const link = (changes: Partial<LinkSeen> = {}): LinkSeen => ({
  where: where('a'),
  kind: 'link',
  about: 'terms',
  href: 'https://tienda.example/terminos',
  leads: 'page',
  hooks: false,
  sandbox: false,
  terms: 'phrase',
  text: 'Términos y condiciones',
  visible: true,
  ...changes,
})

export const snapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({
  schema: 'semaforo.snapshot/1',
  url: 'https://tienda.example/checkout',
  title: 'Checkout',
  takenAt: '2026-11-20T12:00:00.000Z',
  settled: true,
  documents: [document()],
  scripts: [script('https://sdk.mercadopago.com/js/v2')],
  forms: [],
  fields: [field()],
  frames: [],
  links: [link(), link({ about: 'promotions', href: 'https://www.mercadopago.com.ar/cuotas', terms: null })],
  images: [],
  markers: [],
  secureHosts: [],
  payControls: [],
  consents: [],
  keys: [],
  phrases: [],
  buyerFields: [],
  pix: [],
  installments: [],
  ...changes,
})
