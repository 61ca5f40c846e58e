/** The shape of all text: keyed by ids and reasons, three equal languages, ICU MessageFormat. */
import type { Language, Product } from '../knowledge/words.ts'

/** How to mend something: one text, or one per product with a text for the rest. */
export type Fix = string | ({ default: string } & Partial<Record<Product, string>>)

export interface ReasonText {
  /** One sentence that says what was found; may quote the observation's data as `{name}`. */
  says: string
  /** How to mend or settle it. Absent where there is nothing to do. */
  fix?: Fix
}

export interface RequirementText<Reason extends string = string> {
  title: string
  /** Why it matters to the shop and its buyers. */
  why: string
  /** What a person does to settle it, step by step, in the panel's own words; only where a person is asked. */
  steps?: string[]
  reasons: Record<Reason, ReasonText>
}

/** A requirement's texts: the same keys in each language, checked by the compiler. */
export type RequirementTexts<Reason extends string = string> = Record<Language, RequirementText<Reason>>
