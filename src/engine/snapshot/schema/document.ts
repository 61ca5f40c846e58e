/** One document, and the signs of its country. */
import * as v from 'valibot'
import { knownGlobals } from '../../knowledge/globals.ts'
import { readingLimits, siteIds } from '../../knowledge/words.ts'
import { list, nameText, text, where } from './values.ts'

const shared = {
  where,
  /** `https:`, `http:`, `file:`; a frame without its own address has its parent's protocol. */
  protocol: text,
  host: text,
  /** The page asks the browser to upgrade http addresses (CSP meta tag). */
  upgradesInsecure: v.boolean(),
  lang: text,
  /** Hosts that the document treats as its own: its canonical address, or the target of several of its links. */
  homeHosts: list(text),
  /** Limits at which reading stopped: there may be more of it. */
  limitsReached: list(v.picklist(readingLimits)),
}

/** Names of the query parameters, of which one without a value may be a token, and the status where a value is a plain status word. */
const query = { names: list(nameText), status: v.nullable(text) }

export const documentCandidate = v.object({
  ...shared,
  query: v.object({
    ...query,
    /** A value that looks like the id of a country, or empty. */
    siteId: text,
  }),
})

/** Possible signs of the country, besides addresses; they are weighed outside the page. */
export const countryCandidate = v.object({
  /** Texts of the options of lists that look like document types. */
  lists: list(list(text)),
  /** Currency marks in text, currencies and locales in inline settings. */
  money: list(text),
  currencies: list(text),
  locales: list(text),
})

export const countrySign = v.picklist([
  'doc-types',
  'currency',
  'locale',
  'site-id',
  'mp-domain',
  'banner',
  'promotions',
  'tld',
  'lang',
])

const knownGlobal = v.picklist(knownGlobals)

/** One document that was read. The first of a snapshot is the top one. */
export const documentSeen = v.object({
  ...shared,
  /** A developer's machine or a private network, where HTTPS may be missing. */
  local: v.boolean(),
  query: v.object({ ...query, siteId: v.nullable(v.picklist(siteIds)) }),
  /** Countries that the document's own text and attributes point to, with the kind of sign. */
  countrySigns: list(v.object({ site: v.picklist(siteIds), sign: countrySign })),
  /** Known globals that the page's scripts have set on the window. */
  globals: list(knownGlobal),
})

/** The probe's reply: names separated by spaces. It may come from the page's own world, so only known names count. */
export const probed = v.fallback(
  v.pipe(
    v.string(),
    v.transform((value) => {
      const names = new Set(value.slice(0, 1000).split(' '))
      return knownGlobal.options.filter((name) => names.has(name))
    }),
  ),
  [],
)
