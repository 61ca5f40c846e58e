/**
 * What the collector hands over from one frame: candidates, redacted, each with the few words and marks by which they can be told. What
 * they are is told outside the page (`src/engine/recognise`), so that little code runs in it. No item holds a field's value, the value of a query
 * parameter, or an unmasked key.
 */
import type { DocumentSeen, FrameReading, FrameSeen, ScriptSeen, Where } from './types.ts'

interface Located {
  where: Where
}

/** What an address's query says, of which nothing else is handed over: a subscription's plan, or an order of the test kind. */
export type TellingQuery = '' | 'plan' | 'test'

/** A field that a buyer fills in. */
export interface RawControl extends Located {
  tag: 'input' | 'select' | 'textarea'
  type: string
  id: string
  name: string
  autocomplete: string
  /** The attribute by which Mercado Pago's older forms mark a field. */
  dataCheckout: string
  placeholder: string
  /** What stands on, around or beside the field as its label. */
  label: string
  /** Number of its form, or of the tree it stands in without one. */
  group: number
  inForm: boolean
  /** Identifiers on the field, its form, and the elements between and just around them. */
  marks: string
  /** Names of its `data-` attributes, separated by spaces. */
  dataNames: string
  inBrick: boolean
  visible: boolean
}

/** An element with an id like those in which the SDK mounts its iframes. */
export interface RawHost extends Located {
  id: string
  tag: string
  group: number
}

export interface RawForm extends Located {
  group: number
  action: string
  explicitHttp: boolean
  method: string
  /** Identifiers on the form. */
  marks: string
  query: TellingQuery
}

/** A link, a button, or an element that acts as one, whose words or address may matter. */
export interface RawClickable extends Located {
  kind: 'link' | 'button' | 'late'
  tag: string
  /** Address without query values; a user name in front of the host is kept, as it is a disguise. */
  href: string
  /** Where a click goes, as far as the markup tells. */
  leads: 'page' | 'same-page' | 'section' | 'script' | 'nowhere'
  text: string
  /** The sentence around words that say nothing alone ("here"). */
  sentence: string
  /** Names of its attributes. */
  attributes: string
  role: string
  /** Its class, id and `rel`. */
  marks: string
  query: TellingQuery
  /** Its own code leads to a test host. */
  sandboxed: boolean
  /** A button in the label of a consent. */
  inConsent: boolean
  holdsLink: boolean
  visible: boolean
}

/** An image, or an element with a background, whose words or address may be a banner's. */
export interface RawImage extends Located {
  addresses: string[]
  text: string
  /** Drawn by an official plugin as its banner. */
  plugin: boolean
  visible: boolean
}

/** A line of text that may speak of prices, instalments, or a payment's result. */
export interface RawPassage extends Located {
  text: string
  inOption: boolean
  /** Size of the letters in pixels, of the line and of the rates it names; 0 when hidden. */
  size: number
  cftSize: number
  teaSize: number
  headline: boolean
  visible: boolean
}

/** A label with a checkbox. */
export interface RawConsent extends Located {
  text: string
  linked: boolean
  visible: boolean
}

/** Words, an identifier or an element that may be a choice of Pix. */
export interface RawPix extends Located {
  by: 'element' | 'words' | 'option' | 'identifier' | 'code' | 'image'
  text: string
}

/** What may tell the country, beside addresses; weighing it is done outside the page. */
export interface RawCountry {
  /** Texts of the options of lists that look like document types. */
  lists: string[][]
  /** Currency marks in text, currencies and locales in inline settings. */
  money: string[]
  currencies: string[]
  locales: string[]
}

/** A script, with what stands around the telling words in its text. */
export interface RawScript extends Omit<ScriptSeen, 'signs'> {
  excerpt: string
}

export interface RawFrame extends Omit<FrameSeen, 'origin' | 'read' | 'sandbox'> {
  query: TellingQuery
}

/** As in the snapshot, but for what is told outside the page. */
export interface RawDocument extends Omit<DocumentSeen, 'countrySigns' | 'local' | 'query' | 'globals'> {
  query: { names: string[]; status: string | null; siteId: string }
}

type Settled = 'title' | 'settled' | 'contentType' | 'markers' | 'keys' | 'installments'

export interface RawReading extends Pick<FrameReading, Settled> {
  document: RawDocument
  scripts: RawScript[]
  frames: RawFrame[]
  country: RawCountry
  controls: RawControl[]
  hosts: RawHost[]
  forms: RawForm[]
  clickables: RawClickable[]
  images: RawImage[]
  passages: RawPassage[]
  consents: RawConsent[]
  /** Radio buttons and boxes that choose Mercado Pago. */
  choices: Located[]
  pix: RawPix[]
}
