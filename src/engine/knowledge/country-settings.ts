/**
 * Settings of an integration in a script's text that name the country: of plugins, and of code that calls the SDK. They count in what a
 * reading keeps of a script, which is near Mercado Pago's name. Source: cart-woocommerce (`site_id`, `intl`, `currency`), MPv1.js of the old plugins, public shops;
 * read 2026-11-27.
 */
const assigned = String.raw`\\?["']?\s{0,4}[:=]\s{0,4}\\?["'\x60]`

/** Mercado Pago's code of a country, given a name or handed to the old plugins' code when it starts. */
const siteId = new RegExp(
  String.raw`\b(?:(?:m(?:ercado_?)?p(?:ago)?_?)?site_?id${assigned}|MPv1\w{0,12}\.Initialize\(\s{0,4}["'])(M(?:L[ABCMU]|CO|PE))\b`,
  'gi',
)
/** The country of a language. */
const locale = new RegExp(String.raw`\b(?:intl|locale)${assigned}(?:es|pt|en)[-_]([a-z]{2})\b`, 'gi')
const currency = new RegExp(String.raw`\bcurrency(?:_?(?:id|code))?${assigned}([A-Z]{3})\b`, 'gi')

const valuesIn = (pattern: RegExp, texts: readonly string[]) => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, value]) => value!.toUpperCase()))),
]

/** What the texts of a page's scripts set; every value once. */
export const countrySettingsIn = (texts: readonly string[]) => ({
  siteIds: valuesIn(siteId, texts),
  locales: valuesIn(locale, texts),
  currencies: valuesIn(currency, texts),
})
