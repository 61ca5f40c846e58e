/** From codes to words: what popup and command line show of an audit. Every text comes out as plain text. */
import { engineReasons } from '../audit/engine-reasons.ts'
import type { Observation } from '../audit/types.ts'
import { sources as byRequirement, type Source } from '../knowledge/sources.ts'
import type { Language, Product } from '../knowledge/words.ts'
import { whyTexts } from './context.ts'
import { engineTexts } from './engine.ts'
import { formatMessage } from './format.ts'
import { requirementTexts } from './requirements/index.ts'
import type { ReasonText } from './texts.ts'

/** A requirement's title, why it matters, and what a person does to settle it. An unknown id shows as itself. */
export function requirementText(language: Language, id: string): { title: string; why: string; steps: string[] } {
  const text = own(requirementTexts, id)?.[language]
  return { title: text?.title ?? id, why: text?.why ?? '', steps: text?.steps ?? [] }
}

/** One observation in words, and how to mend it for this product. */
export function observationText(
  language: Language,
  id: string,
  observation: Pick<Observation, 'reason' | 'data'>,
  product: Product | null,
): { says: string; fix?: string } {
  const text = reasonText(language, id, observation.reason)
  if (!text) return { says: observation.reason }
  const fix = typeof text.fix === 'object' ? ((product && text.fix[product]) ?? text.fix.default) : text.fix
  const says = formatMessage(language, text.says, observation.data)
  return fix === undefined ? { says } : { says, fix: formatMessage(language, fix, observation.data) }
}

function reasonText(language: Language, id: string, reason: string): ReasonText | undefined {
  if (Object.hasOwn(engineReasons, reason)) return engineTexts[language][reason as keyof typeof engineReasons]
  const text = own(requirementTexts, id)?.[language]
  return text && own(text.reasons, reason)
}

/** A code of the context's reasons in words. */
export const whyText = (language: Language, code: string): string => own<string>(whyTexts[language], code) ?? code

/** Mercado Pago's pages behind a requirement. */
export const sources = (id: string): readonly Source[] => own<readonly Source[]>(byRequirement, id) ?? []

/** What stands under a name that may come from outside: `constructor` stands under none. */
const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
