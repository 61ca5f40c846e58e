/** What is looked for on a page, besides numbers, because some country's law asks for it. Each is a line's words, or a link's. */
export const lawSigns = [
  'total-price',
  'effective-cost',
  'price-without-taxes',
  'regret-button',
  'cancel-button',
  'fiscal-qr',
  'tax-office',
  'withdrawal',
  'consumer-authority',
  'complaints-book',
] as const
export type LawSign = (typeof lawSigns)[number]

/** The tax office of Argentina under its old and its new name. Source: argentina.gob.ar, arca.gob.ar; read 2026-11-25. */
export const taxOffice = ['afip.gob.ar', 'afip.gov.ar', 'arca.gob.ar']

/** Where the link of form 960/D leads: `qr.afip.gob.ar`, or a path that names the form. Source: RG 3377 and 4042-E; read 2026-11-26. */
export const fiscalQr = /^qr\.|\/f?960|\/qr\b|datafiscal/i

/** The authority that a shop in Colombia has to link to. Source: Ley 1480, article 50; read 2026-11-26. */
export const consumerAuthority = 'sic.gov.co'

/** The address of a book of complaints. */
export const complaintsPath = /libro-?_?(?:de-?_?)?reclamacion/i
