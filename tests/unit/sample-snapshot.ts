/** A small snapshot of a right checkout, for tests that change one thing in it. */
import { parts } from '../../src/engine/snapshot/schema/parts.ts'
import type {
  BuyerFieldSeen,
  DocumentSeen,
  FieldSeen,
  FormSeen,
  FrameSeen,
  ImageSeen,
  InstallmentsSeen,
  KeySeen,
  LinkSeen,
  MarkerSeen,
  PhraseSeen,
  PixSeen,
  ScriptSeen,
  Snapshot,
  SnapshotPart,
  Where,
} from '../../src/engine/snapshot/types.ts'

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
  limitsReached: [],
  ...changes,
})

export const script = (src: string, changes: Partial<ScriptSeen> = {}): ScriptSeen => ({
  where: where(`script[src="${src}"]`),
  src,
  from: 'element',
  explicitHttp: src.startsWith('http:'),
  signs: [],
  text: 'foreign',
  async: false,
  ...changes,
})

export const field = (changes: Partial<FieldSeen> = {}): FieldSeen => ({
  where: where('#form-checkout__cardNumber'),
  kind: 'number',
  by: 'mercado-pago',
  tag: 'input',
  name: '',
  hiddenName: '',
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

export const form = (changes: Partial<FormSeen> = {}): FormSeen => ({
  where: where('form'),
  action: '',
  explicitHttp: false,
  method: 'post',
  payment: true,
  sandbox: false,
  ...changes,
})

export const frame = (src: string, changes: Partial<FrameSeen> = {}): FrameSeen => ({
  where: where(`iframe[src="${src}"]`),
  src,
  explicitHttp: src.startsWith('http:'),
  origin: URL.canParse(src) ? new URL(src).origin : 'null',
  sandbox: false,
  read: false,
  name: '',
  visible: true,
  ...changes,
})

export const image = (changes: Partial<ImageSeen> = {}): ImageSeen => ({
  where: where('img'),
  evidence: 'official',
  src: 'https://http2.mlstatic.com/banner.png',
  text: 'Medios de pago',
  visible: true,
  ...changes,
})

export const marker = (id: MarkerSeen['id'], changes: Partial<MarkerSeen> = {}): MarkerSeen => ({
  where: where(`#${id}`),
  id,
  tag: 'div',
  hidden: false,
  ...changes,
})

export const key = (changes: Partial<KeySeen> = {}): KeySeen => ({
  where: where('script'),
  kind: 'public-key',
  mode: 'production',
  masked: 'APP_USR-4b7c…4e5f',
  place: 'script',
  asPublicKey: true,
  ...changes,
})

export const phrase = (about: PhraseSeen['about'], changes: Partial<PhraseSeen> = {}): PhraseSeen => ({
  where: where(`.${about}`),
  about,
  text: `about ${about}`,
  results: [],
  rate: null,
  size: 16,
  headline: false,
  visible: true,
  ...changes,
})

export const buyerField = (asks: BuyerFieldSeen['asks']): BuyerFieldSeen => ({ where: where(`#${asks}`), asks })

export const pix = (kind: PixSeen['kind']): PixSeen => ({ where: where(`.pix-${kind}`), kind })

export const installments = (choices: number, changes: Partial<InstallmentsSeen> = {}): InstallmentsSeen => ({
  where: where(`select.of-${choices}`),
  choices,
  costOnChoice: false,
  inBrick: false,
  ...changes,
})

/** All parts of the schema, empty. */
const noParts = () => Object.fromEntries(Object.keys(parts).map((part) => [part, []])) as unknown as Pick<Snapshot, SnapshotPart>

export const snapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({
  schema: 'semaforo.snapshot/1',
  url: 'https://tienda.example/checkout',
  title: 'Checkout',
  takenAt: '2026-11-20T12:00:00.000Z',
  settled: true,
  ...noParts(),
  documents: [document({ globals: ['MercadoPago'] })],
  scripts: [script('https://sdk.mercadopago.com/js/v2')],
  fields: [field()],
  links: [link(), link({ about: 'promotions', href: 'https://www.mercadopago.com.ar/cuotas', terms: null })],
  ...changes,
})

/** An empty page with one document. */
export const emptyPage = (changes: Partial<Snapshot> = {}): Snapshot =>
  snapshot({ documents: [document()], scripts: [], fields: [], links: [], ...changes })
