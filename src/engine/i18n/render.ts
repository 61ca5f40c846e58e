/** From codes to words: what popup and command line show of an audit. Every text comes out as plain text. */
import { engineReasons } from '../audit/engine-reasons.ts'
import type { Observation } from '../audit/types.ts'
import type { Source } from '../knowledge/sources.ts'
import type { Language, Product } from '../knowledge/words.ts'
import { whyTexts } from './context.ts'
import { engineTexts } from './engine.ts'
import { formatMessage, list } from './format.ts'
import { requirementTexts } from './requirements/index.ts'
import { sources as byRequirement } from './sources.ts'
import type { ListText, ReasonText, RequirementTexts } from './texts.ts'

/** A requirement's title, why it matters, and what a person does to settle it. An unknown id shows as itself. */
export function requirementText(language: Language, id: string): { title: string; why: string; howTo: string[] } {
  const text = own<RequirementTexts>(requirementTexts, id)?.[language]
  return { title: text?.title ?? id, why: text?.why ?? '', howTo: text?.howTo ?? [] }
}

/** What observations of one reason say together: `name` is a code before the item. */
export interface Item {
  name?: string
  item: string
}

/** One observation in words, how to fix it for this product, and what it is in a list, where its reason has one. */
export function observationText(
  language: Language,
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

/** How items of one reason are said together: in a sentence that holds them all, or one below the other after an introduction. */
export function listText(
  language: Language,
  id: string,
  reason: string,
  items: readonly Item[],
): { sentence: string } | { intro: string } | undefined {
  const words = reasonText(language, id, reason)?.list
  if (!words || 'intro' in words) return words
  return {
    sentence: formatMessage(language, words.sentence, {
      items: list(
        language,
        items.map(({ item }) => item),
      ),
    }),
  }
}

function reasonText(language: Language, id: string, reason: string): ReasonText | undefined {
  if (Object.hasOwn(engineReasons, reason)) return engineTexts[language][reason as keyof typeof engineReasons]
  const text = own<RequirementTexts>(requirementTexts, id)?.[language]
  return text && own(text.reasons, reason)
}

/** A code of the context's reasons in words. */
export const whyText = (language: Language, code: string): string => own<string>(whyTexts[language], code) ?? code

/** Mercado Pago's pages behind a requirement. */
export const sources = (id: string): readonly Source[] => own(byRequirement, id) ?? []

/** What stands under a name that may come from outside: `constructor` stands under none. */
const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
