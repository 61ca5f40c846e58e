/**
 * Mercado Pago's countries: the one table from which every address, host and sign of a country is built.
 * Sources: mercadopago/cart-woocommerce:src/Helpers/Country.php, devsite-docs doc-type-by-country and guides/resources/banners;
 * read 2026-11-20.
 */
import type { SiteId } from './words.ts'

export interface Site {
  /** Two-letter country code, as at the end of a locale and of the shop's own domain. */
  country: string
  /** Mercado Pago's domain there; the Chilean one does not contain `com`. */
  domain: string
  /** Language of its checkouts; a language that only one country of the table speaks identifies that country. */
  language: 'es' | 'pt'
  /** Whether people there are addressed with *vos*. */
  vos?: true
  /** ISO 4217 code. */
  currency: string
  /** Other marks in text that mean this currency and no other in the table. */
  currencyMarks: readonly string[]
  /** Marks that mean this currency only if an amount follows. */
  amountMarks: readonly string[]
  /** Document types, as whole options of a form's list, that only this country's forms offer; any one of them is enough. */
  documents: readonly string[]
  /** Document types that may be followed by more text in the option, as in `CPF - Pessoa física`. */
  documentBeginnings: readonly string[]
  /** Document types shared by several countries, which identify this one by the other options in the list. */
  sharedDocuments?: SharedDocuments
  /** Parts of a banner image's address that identify the country. Lower case. */
  bannerPaths: readonly string[]
}

export interface SharedDocuments {
  all: readonly string[]
  none: readonly string[]
  /** The list must be shorter than this to show that the others are missing: the collector keeps twelve options. */
  fewerThan?: number
}

/** The table, or one with another country in it. */
export type Sites<Id extends string = string> = Readonly<Record<Id, Site>>

export const sites: Sites<SiteId> = {
  MLA: {
    country: 'ar',
    domain: 'mercadopago.com.ar',
    language: 'es',
    vos: true,
    currency: 'ARS',
    currencyMarks: ['AR$', 'pesos argentinos'],
    amountMarks: [],
    documents: ['LE', 'LC', 'CUIT', 'CUIL', 'L.E.', 'L.C.'],
    documentBeginnings: [],
    sharedDocuments: { all: ['DNI', 'CI'], none: ['RUC', 'CE', 'C.E.'] },
    bannerPaths: ['/banners/ar/'],
  },
  MLB: {
    country: 'br',
    domain: 'mercadopago.com.br',
    language: 'pt',
    currency: 'BRL',
    currencyMarks: [],
    amountMarks: ['R$'],
    documents: [],
    documentBeginnings: ['CPF', 'CNPJ'],
    bannerPaths: ['/mlb/mp/banners/'],
  },
  MLM: {
    country: 'mx',
    domain: 'mercadopago.com.mx',
    language: 'es',
    currency: 'MXN',
    currencyMarks: ['MX$', 'pesos mexicanos'],
    amountMarks: [],
    documents: ['CURP', 'RFC', 'INE'],
    documentBeginnings: [],
    bannerPaths: ['/banners/mx/'],
  },
  MLC: {
    country: 'cl',
    domain: 'mercadopago.cl',
    language: 'es',
    currency: 'CLP',
    currencyMarks: ['pesos chilenos'],
    amountMarks: [],
    documents: ['RUT', 'R.U.T', 'R.U.T.'],
    documentBeginnings: [],
    bannerPaths: ['/banners/cl/', 'mercadopago.cl/banner/'],
  },
  MCO: {
    country: 'co',
    domain: 'mercadopago.com.co',
    language: 'es',
    currency: 'COP',
    currencyMarks: ['COL$', 'pesos colombianos'],
    amountMarks: [],
    documents: ['CC', 'C.C.', 'NIT', 'Cédula de ciudadanía'],
    documentBeginnings: [],
    bannerPaths: ['/banners/co/'],
  },
  MPE: {
    country: 'pe',
    domain: 'mercadopago.com.pe',
    language: 'es',
    currency: 'PEN',
    currencyMarks: ['soles'],
    amountMarks: ['S/', 'S/.'],
    documents: ['RUC'],
    documentBeginnings: [],
    bannerPaths: ['/banners/pe/'],
  },
  MLU: {
    country: 'uy',
    domain: 'mercadopago.com.uy',
    language: 'es',
    vos: true,
    currency: 'UYU',
    currencyMarks: ['pesos uruguayos'],
    amountMarks: ['$U'],
    documents: [],
    documentBeginnings: [],
    sharedDocuments: { all: ['CI'], none: ['DNI'], fewerThan: 12 },
    bannerPaths: ['/banners/uy/'],
  },
}

/** Venezuela's domain and code: the audit does not support that country, but its addresses are in use. */
const venezuela = { domain: 'mercadopago.com.ve', id: 'MLV' }

/** Mercado Pago's domain for no particular country. */
const neutralDomain = 'mercadopago.com'

/** The address of Mercado Pago's site in a country, without a slash at the end; if the country is not known, of the neutral one. */
export const homeOf = (site: SiteId | null) => `https://www.${site ? sites[site].domain : neutralDomain}`

/** Mercado Pago's domains: for all countries, and one for each. */
export const domainsOf = (table: Sites) => [neutralDomain, ...Object.values(table).map(({ domain }) => domain), venezuela.domain]

/** The countries' codes as used at the beginning of paths: `mla`. */
export const pathCodesOf = (table: Sites) => [...Object.keys(table), venezuela.id].map((id) => id.toLowerCase())
