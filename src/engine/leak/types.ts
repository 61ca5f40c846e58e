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

/** What was searched. `whole`: false where a limit was reached, so that more may be there. */
export interface Searched {
  hits: Hit[]
  whole: boolean
}

export interface LeakFinding extends Hit {
  /** To whom the request went; of a page's address, cookies and storage, whose they are. */
  host: string
  place: LeakPlace
}

/** Numbers of what was sent to one host. */
export interface Sent {
  host: string
  requests: number
  /** Requests with a body that was searched, and with one that could not be read. */
  bodies: number
  unread: number
  /** Forms for which the page was left. */
  forms: number
}

/** What was seen since the last report. A card on its way to Mercado Pago is among the findings: the worker tells right from wrong. */
export interface LeakReport {
  findings: LeakFinding[]
  sent: Sent[]
  /** The page's scripts had run before. */
  late: boolean
}

export const emptyReport = (): LeakReport => ({ findings: [], sent: [], late: false })
