/**
 * What tells Mercado Pago's countries apart on a page.
 * Sources: mercadopago/cart-woocommerce:src/Helpers/Country.php, devsite-docs doc-type-by-country; read 2026-11-20.
 */
import type { SiteId } from './words.ts'

export interface Site {
  id: SiteId
  /** Two-letter country code, as at the end of a locale and of the shop's own domain. */
  country: string
  /** Mercado Pago's domain there; Chile's has no `com`. */
  domain: string
  currency: string
  /** Marks of that currency in text that no other of the seven countries uses. */
  currencyMarks: RegExp
  /** Document types that only this country's card forms offer; any one of them is enough. */
  documents: RegExp
  /** How the country stands in the path of a banner image or an old Mercado Pago address. */
  pathMark: RegExp
}

export const sites: readonly Site[] = [
  {
    id: 'MLA',
    country: 'ar',
    domain: 'mercadopago.com.ar',
    currency: 'ARS',
    currencyMarks: /\bARS\b|\bAR\$|pesos argentinos/,
    documents: /^(LE|LC|CUIT|CUIL|L\.E\.|L\.C\.)$/i,
    pathMark: /\/banners\/ar\//,
  },
  {
    id: 'MLB',
    country: 'br',
    domain: 'mercadopago.com.br',
    currency: 'BRL',
    currencyMarks: /\bBRL\b|R\$\s?\d/,
    documents: /^(CPF|CNPJ)\b/i,
    pathMark: /\/MLB\/MP\/BANNERS\//i,
  },
  {
    id: 'MLM',
    country: 'mx',
    domain: 'mercadopago.com.mx',
    currency: 'MXN',
    currencyMarks: /\bMXN\b|\bMX\$|pesos mexicanos/,
    documents: /^(CURP|RFC|INE)$/i,
    pathMark: /\/banners\/mx\//,
  },
  {
    id: 'MLC',
    country: 'cl',
    domain: 'mercadopago.cl',
    currency: 'CLP',
    currencyMarks: /\bCLP\b|pesos chilenos/,
    documents: /^(RUT|R\.U\.T\.?)$/i,
    pathMark: /\/banners\/cl\/|mercadopago\.cl\/banner\//,
  },
  {
    id: 'MCO',
    country: 'co',
    domain: 'mercadopago.com.co',
    currency: 'COP',
    currencyMarks: /\bCOP\b|\bCOL\$|pesos colombianos/,
    documents: /^(CC|C\.C\.|NIT|Cédula de ciudadanía)$/i,
    pathMark: /\/banners\/co\//,
  },
  {
    id: 'MPE',
    country: 'pe',
    domain: 'mercadopago.com.pe',
    currency: 'PEN',
    currencyMarks: /\bPEN\b|\bS\/\.?\s?\d|\bsoles\b/,
    documents: /^(RUC)$/i,
    pathMark: /\/banners\/pe\//,
  },
  {
    id: 'MLU',
    country: 'uy',
    domain: 'mercadopago.com.uy',
    currency: 'UYU',
    currencyMarks: /\bUYU\b|\$U\s?\d|pesos uruguayos/,
    documents: /^$/,
    pathMark: /\/banners\/uy\//,
  },
]
