/** The words of what a watch of card data finds. No digit of a card is in any of it but those that `masked` shows. */

/** Where it was. The first four: in the address of a request. */
export const leakPlaces = [
  'host',
  'path',
  'query',
  'fragment',
  'form',
  'multipart',
  'json',
  'text',
  'socket',
  'page-address',
  'cookie',
  'local-storage',
  'session-storage',
] as const
export type LeakPlace = (typeof leakPlaces)[number]

/** As digits, in groups, percent-encoded, in base64, or in parts over several fields. */
export const leakForms = ['plain', 'grouped', 'encoded', 'base64', 'split'] as const
export type LeakForm = (typeof leakForms)[number]

/** The number of a card, or its security code. */
export const leakKinds = ['number', 'code'] as const
export type LeakKind = (typeof leakKinds)[number]

/** What was found in one text. */
export interface Hit {
  kind: LeakKind
  /** The name of the field, without digits. Empty where it has none. */
  field: string
  form: LeakForm
  /** Digits of the number or code. */
  length: number
  masked: string
}

export interface LeakFinding extends Hit {
  /** To whom the request went; of a page's address, cookies and storage, whose they are. */
  host: string
  place: LeakPlace
}

/** What was seen since the last report. */
export interface LeakReport {
  findings: LeakFinding[]
  /** Requests to others than Mercado Pago, and those of them with a body that was searched. */
  requests: number
  bodies: number
  toMercadoPago: number
  /** The number of a card was on its way to Mercado Pago, as is right. */
  card: boolean
  /** Bodies that could not be read, and forms whose page was left for another. */
  unread: number
  forms: number
  /** The page's scripts had run before. */
  late: boolean
}

export const emptyReport = (): LeakReport => ({
  findings: [],
  requests: 0,
  bodies: 0,
  toMercadoPago: 0,
  card: false,
  unread: 0,
  forms: 0,
  late: false,
})
