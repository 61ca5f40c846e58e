/**
 * All texts by language. The extension is built with one file per language instead (`scripts/vite-texts.ts`), of which the popup
 * loads the one that it shows.
 */
import type { EngineReason } from '../audit/engine-reasons.ts'
import { type Language, languages } from '../knowledge/words.ts'
import { type WhyCode, whyTexts } from './context.ts'
import { engineTexts } from './engine.ts'
import { type ShopText, shopTexts } from './for-shops.ts'
import { type UiTexts, ui } from './interface.ts'
import { requirementTexts } from './requirements/index.ts'
import type { ReasonText, RequirementText } from './texts.ts'

export interface LanguageTexts {
  interface: UiTexts
  engine: Record<EngineReason, ReasonText>
  why: Record<WhyCode, string>
  /** By requirement. */
  requirements: Record<string, RequirementText>
  /** By requirement, for people who do not read code. */
  shop: Record<string, ShopText>
}

const all = Object.fromEntries(
  languages.map((language): [Language, LanguageTexts] => {
    const requirements = Object.entries(requirementTexts).map(([id, texts]) => [id, texts[language]])
    return [
      language,
      {
        interface: ui[language],
        engine: engineTexts[language],
        why: whyTexts[language],
        requirements: Object.fromEntries(requirements),
        shop: shopTexts[language],
      },
    ]
  }),
) as Record<Language, LanguageTexts>

/** The texts of a language that was loaded. */
export const textsIn = (language: Language): LanguageTexts => all[language]

/** Loads a language. Rejects when its file cannot be read, as after an update of the extension. Here nothing is left to load. */
export const loadTexts = async (_language: Language): Promise<void> => {}
