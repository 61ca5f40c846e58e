/**
 * The contract between the page and the engine: what was read of one page at one moment, redacted. No item holds a field's value,
 * the value of a query parameter, or an unmasked key.
 */
import type { CardFieldKind } from '../knowledge/card-fields.ts'
import type { KnownGlobal } from '../knowledge/globals.ts'
import type { KeyFound, KeyKind } from '../knowledge/keys.ts'
import type { MarkerId } from '../knowledge/markers.ts'
import type { BuyerDatum } from '../knowledge/quality.ts'
import type { ResultStatus } from '../knowledge/results.ts'
import type { ScriptSign } from '../knowledge/script-signs.ts'
import type { SiteId } from '../knowledge/words.ts'

/** Where something stands: enough for a person to find it, and for the highlighter to draw it. */
export interface Where {
  /** Address of the document, without query and fragment. */
  frame: string
  /** One selector per frame or shadow hop, from the top document. Empty: the document itself. */
  selector: string[]
  /** The element's own tag, cut, without `value`. Empty where there is no element. */
  snippet: string
}

interface Located {
  where: Where
}

/** One document that was read. The first of a snapshot is the top one. */
export interface DocumentSeen extends Located {
  /** `https:`, `http:`, `file:`; a frame without an address of its own has its parent's. */
  protocol: string
  host: string
  /** A developer's machine or a private network, where HTTPS may be missing. */
  local: boolean
  /** The page asks the browser to upgrade http addresses (CSP meta tag). */
  upgradesInsecure: boolean
  lang: string
  /** Names of the query parameters, and the ones whose value is a plain status word. */
  query: { names: string[]; status: string | null; siteId: SiteId | null }
  /** Hosts that the document calls its home: canonical address, or the target of several of its links. */
  homeHosts: string[]
  /** Countries that the document's own text and attributes point to, with the kind of sign. */
  countrySigns: { site: SiteId; sign: CountrySign }[]
  globals: KnownGlobal[]
  /** Scripts whose text could not be read, so that nothing is said about them. */
  scriptsNotRead: number
}

export type CountrySign = 'doc-types' | 'currency' | 'locale' | 'site-id' | 'mp-domain' | 'banner' | 'promotions' | 'tld' | 'lang'

/** A script that the page loaded, or a live inline one that says something. */
export interface ScriptSeen extends Located {
  /** Address without query values; empty for an inline script. */
  src: string
  /** How it was seen: an element, or only in the browser's list of loaded resources. */
  from: 'element' | 'resource' | 'inline'
  /** The element says `http:` itself instead of following the page. */
  explicitHttp: boolean
  signs: ScriptSign[]
  /** Whether its text was read; `not-cached`: the browser no longer held it; `foreign`: other origin. */
  text: 'read' | 'not-cached' | 'foreign' | 'skipped'
}

export interface FormSeen extends Located {
  /** Resolved address without query values; empty when the form has none of its own. */
  action: string
  explicitHttp: boolean
  method: string
  /** The form holds a card field or a payment control, so it is not a search or newsletter box. */
  payment: boolean
  /** It leads to a test host of Mercado Pago's. */
  sandbox: boolean
}

/** A field that is a card field, or may be one. */
export interface FieldSeen extends Located {
  kind: CardFieldKind
  /** What gave it away: Mercado Pago's own conventions, the browser's autofill names, or words in a form that is a card form. */
  by: 'mercado-pago' | 'autocomplete' | 'words'
  tag: 'input' | 'select' | 'textarea'
  /** The `name` attribute; empty sends nothing. */
  name: string
  inForm: boolean
  /** The surrounding form carries another processor's marks. */
  otherProcessor: boolean
  /** The surrounding form carries Mercado Pago's marks. */
  mercadoPago: boolean
  /** Inside a Brick, so drawn by Mercado Pago. */
  inBrick: boolean
  visible: boolean
}

export interface FrameSeen extends Located {
  /** Address without query values; empty for `about:blank` and `srcdoc`. */
  src: string
  explicitHttp: boolean
  /** Origin of `src`, or `null` when the frame is cut off from its own address (sandbox, srcdoc). */
  origin: string
  /** A test host of Mercado Pago's. */
  sandbox: boolean
  /** Whether its document could be reached and is part of the snapshot. */
  read: boolean
  name: string
  visible: boolean
}

/** A link, or a control that acts as one, which the checkout may owe its buyers. */
export interface LinkSeen extends Located {
  /** `late`: a custom element that will draw a link to the address it carries. */
  kind: 'link' | 'control' | 'late'
  about: 'promotions' | 'financing' | 'terms' | 'privacy' | 'payment' | 'voucher'
  /** A test host of Mercado Pago's. */
  sandbox: boolean
  /** Resolved address without query values; empty when it leads nowhere by itself. */
  href: string
  /** Where a click goes, as far as the markup tells. */
  leads: 'page' | 'same-page' | 'section' | 'script' | 'nowhere'
  /** Attributes that make a scripted opening likely (`onclick`, `data-bs-toggle`, `aria-haspopup` …). */
  hooks: boolean
  /** How its words speak of the shop's terms. */
  terms: 'phrase' | 'path' | 'legal-notice' | null
  text: string
  visible: boolean
}

/** An image that is, or may be, a payment-methods banner. */
export interface ImageSeen extends Located {
  evidence: 'official' | 'text' | 'maybe'
  src: string
  text: string
  visible: boolean
}

/** An element that tells the kind of integration. */
export interface MarkerSeen extends Located {
  id: MarkerId
  tag: string
  /** Hidden by style; an empty box is not hidden, a Brick may still be on its way. */
  hidden: boolean
}

/** A place where the SDK mounts an iframe: not an input, whatever its id. */
export interface SecureHostSeen extends Located {
  kind: CardFieldKind
}

/** A choice, button or form with which a buyer starts a Mercado Pago payment on the shop's side. */
export interface PayControlSeen extends Located {
  kind: 'choice' | 'button' | 'link' | 'form'
}

/** A required or offered consent to the shop's terms, with or without a link in it. */
export interface ConsentSeen extends Located {
  linked: boolean
  visible: boolean
}

/** A key or secret of Mercado Pago's shape, masked. */
export interface KeySeen extends Located {
  kind: KeyKind
  mode: KeyFound['mode']
  /** First and last characters only. */
  masked: string
  place: 'script' | 'attribute' | 'comment' | 'text' | 'storage' | 'address'
  /** Handed to the SDK as its public key. */
  asPublicKey: boolean
}

/** A passage of visible or hidden text that a requirement may quote. */
export interface PhraseSeen extends Located {
  about:
    | 'cft'
    | 'cft-label'
    | 'tea'
    | 'no-interest'
    | 'installments'
    | 'financed-price'
    | 'raw-code'
    | 'unfilled'
    | 'raw-field-message'
    | 'result'
    | 'test-buyer'
  text: string
  /** The results of a payment that it speaks of. */
  results: ResultStatus[]
  /** The rate it names, in per cent. */
  rate: number | null
  /** Size of its letters in pixels; 0 when hidden. */
  size: number
  /** A heading or an alert. */
  headline: boolean
  visible: boolean
}

/** A field in which the form asks for the buyer's data. */
export interface BuyerFieldSeen extends Located {
  asks: BuyerDatum
}

/** Pix on the page: a choice, a code to copy, a QR picture. */
export interface PixSeen extends Located {
  kind: 'choice' | 'code' | 'qr'
}

/** A list of instalments, and how many real choices it holds by now. */
export interface InstallmentsSeen extends Located {
  choices: number
  /** The cost is drawn when one is chosen: options carry it, or an empty place for it stands by. */
  costOnChoice: boolean
  inBrick: boolean
}

/** What the browser let us know of the top document's connection. No name, number or fingerprint of the certificate. */
export interface CertificateSeen {
  host: string
  /** `authority`: one that browsers ship with; `added`: one that somebody added to this machine; `itself`: nobody else. */
  vouchedBy: 'authority' | 'added' | 'itself'
  /** What the browser would have stopped at, had the tester not made an exception. */
  fault: 'wrong-host' | 'expired' | 'not-trusted' | null
  /** The version of TLS, such as `TLSv1.3`. */
  tls: string
  /** The browser finds the encryption weak. */
  weak: boolean
}

/** What was read of one page at one moment. */
export interface Snapshot {
  schema: 'semaforo.snapshot/1'
  url: string
  title: string
  takenAt: string
  /** False when the page was still loading when it was read. */
  settled: boolean
  documents: DocumentSeen[]
  scripts: ScriptSeen[]
  forms: FormSeen[]
  fields: FieldSeen[]
  frames: FrameSeen[]
  links: LinkSeen[]
  images: ImageSeen[]
  markers: MarkerSeen[]
  secureHosts: SecureHostSeen[]
  payControls: PayControlSeen[]
  consents: ConsentSeen[]
  keys: KeySeen[]
  phrases: PhraseSeen[]
  buyerFields: BuyerFieldSeen[]
  pix: PixSeen[]
  installments: InstallmentsSeen[]
  /** At most one; none where the browser does not tell, or was not asked. */
  certificates: CertificateSeen[]
}

/** The parts of a snapshot that a requirement may ask for. */
export type SnapshotPart = Exclude<keyof Snapshot, 'schema' | 'url' | 'title' | 'takenAt' | 'settled'>

/** What the collector hands back from one frame: the same parts, of that frame alone. */
export type FrameReading = Pick<Snapshot, Exclude<SnapshotPart, 'documents' | 'certificates'>> & {
  document: DocumentSeen
  title: string
  settled: boolean
  /** MIME type of the document, so that a PDF viewer is not taken for a page. */
  contentType: string
}
