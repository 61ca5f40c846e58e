/** Signs of a country of the table in money, form lists and banner addresses. */
import { anyOf, escaped } from './patterns.ts'
import type { Site } from './sites.ts'

/** A mark that is not part of a word: with a word boundary where it begins or ends with a letter. */
const begun = (mark: string) => (/^\w/.test(mark) ? '\\b' : '') + escaped(mark)
const standing = (mark: string) => begun(mark) + (/\w$/.test(mark) ? '\\b' : '')

/** Text that names the country's currency. */
export function moneyOf({ currency, currencyMarks, amountMarks }: Site): RegExp {
  const words = [currency, ...currencyMarks].map(standing)
  const beforeAmounts = amountMarks.map((mark) => `${begun(mark)}\\s?\\d`)
  return new RegExp([...words, ...beforeAmounts].join('|'))
}

/** An option that is, or begins with, one of some document types. */
const begins = (types: readonly string[]) => new RegExp(`^${anyOf(types)}(?!\\w)`, 'i')

/** Whether the options of a form's list are the document types of the country. */
export function listsDocumentsOf(site: Site): (options: readonly string[]) => boolean {
  const whole = new RegExp(`^${anyOf(site.documents)}$`, 'i')
  const beginning = begins(site.documentBeginnings)
  const shared = site.sharedDocuments
  const together = shared?.all.map((type) => begins([type])) ?? []
  const beside = begins(shared?.none ?? [])
  return (options) => {
    const has = (type: RegExp) => options.some((option) => type.test(option))
    if (has(whole) || has(beginning)) return true
    if (!shared || options.length >= (shared.fewerThan ?? Number.POSITIVE_INFINITY)) return false
    return together.every(has) && !has(beside)
  }
}

/** Whether the address of one of Mercado Pago's banners belongs to the country. */
export const isBannerOf = ({ bannerPaths }: Site, address: string) =>
  bannerPaths.some((part) => address.toLowerCase().includes(part))
