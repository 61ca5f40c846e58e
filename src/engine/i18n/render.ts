/** Turns codes into the texts that popup and command line show of an audit. All output is plain text. */
import { engineReasons } from '../audit/engine-reasons.ts'
import type { Observation } from '../audit/types.ts'
import { sourceAddress } from '../knowledge/source.ts'
import type { Product, SiteId } from '../knowledge/words.ts'
import { formatMessage, list } from './format.ts'
import { sources as byRequirement } from './sources.ts'
import type { ListText, ReasonText } from './texts.ts'
import { languageOf, textsOf, type Wording } from './wording.ts'

/** A requirement's title, met and failed, why it matters, and its how-to for a person. An unknown id is shown as it is. */
export function requirementText(language: Wording, id: string): { title: string; fault: string; why: string; howTo: string[] } {
  const text = own(textsOf(language).requirements, id)
  return { title: text?.title ?? id, fault: text?.fault ?? id, why: text?.why ?? '', howTo: text?.howTo ?? [] }
}

/** What a requirement asks of a shop and why, for a person who does not read code. */
export function shopText(language: Wording, id: string): { asks: string; why: string } {
  const { title, why } = requirementText(language, id)
  return { asks: title, why, ...own(textsOf(language).shop, id) }
}

/** An observation as an item of a list: `name` is a short code before it. */
export interface Item {
  name?: string
  item: string
}

/** One observation in words, how to fix it for this product, and its list item, if its reason has a list. */
export function observationText(
  language: Wording,
  id: string,
  observation: Pick<Observation, 'reason' | 'data'>,
  product: Product | null,
): { says: string; fix?: string; item?: Item } {
  const text = reasonText(language, id, observation.reason)
  if (!text) return { says: observation.reason }
  const fix = typeof text.fix === 'object' ? ((product && text.fix[product]) ?? text.fix.default) : text.fix
  const words = (message: string) => formatMessage(language, message, observation.data)
  return {
    says: words(text.says),
    ...(fix !== undefined && { fix: words(fix) }),
    ...(text.list && { item: itemOf(text.list, words) }),
  }
}

function itemOf(text: ListText, words: (message: string) => string): Item {
  const item = words(text.item)
  return 'intro' in text && text.name !== undefined ? { name: words(text.name), item } : { item }
}

/**
 * How items of one reason are combined: in a sentence that contains them all, or as a list after an introduction, which may quote
 * their number and what the first observation says.
 */
export function listText(
  language: Wording,
  id: string,
  all: readonly Pick<Observation, 'reason' | 'data'>[],
  items: readonly Item[],
): { sentence: string } | { intro: string } | undefined {
  const words = all[0] && reasonText(language, id, all[0].reason)?.list
  if (!words) return undefined
  const values = { ...all[0]?.data, n: all.length }
  if ('intro' in words) return { intro: formatMessage(language, words.intro, values) }
  const named = list(
    language,
    items.map(({ item }) => item),
  )
  return { sentence: formatMessage(language, words.sentence, { items: named }) }
}

function reasonText(language: Wording, id: string, reason: string): ReasonText | undefined {
  if (Object.hasOwn(engineReasons, reason)) return textsOf(language).engine[reason as keyof typeof engineReasons]
  const text = own(textsOf(language).requirements, id)
  return text && own(text.reasons, reason)
}

/** A code of the context's reasons in words. */
export const whyText = (language: Wording, code: string): string => own<string>(textsOf(language).why, code) ?? code

/** One of Mercado Pago's pages behind a requirement, for a reader and a shop's country. */
export interface OfficialPage {
  title: string
  address: string
  /** Day it was last read, ISO 8601. */
  read: string
}

/** Mercado Pago's pages behind a requirement, in a language and on the site of the shop's country. */
export const sources = (id: string, language: Wording, site: SiteId | null): OfficialPage[] =>
  (own(byRequirement, id) ?? []).map((source) => ({
    title: source.title[languageOf(language)],
    address: sourceAddress(source, languageOf(language), site),
    read: source.read,
  }))

/** Looks up an own property only, because the name may come from outside and be `constructor`. */
const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
