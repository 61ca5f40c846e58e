/** The shape of all text: keyed by ids and reasons, which the compiler checks; three equal languages, ICU MessageFormat. */
import type { Language, Product } from '../knowledge/words.ts'

/** How to fix something: one text, or one per product with a text for the rest. */
export type Fix = string | ({ default: string } & Partial<Record<Product, string>>)

/** How findings of one reason are told together, where there are several: in one sentence, or line by line. `item` words one of them. */
export type ListText =
  /** `{items}` stands for the items: `a, b and c`. */
  | { sentence: string; item: string }
  /** `name`: a short code that stands before the item. */
  | { intro: string; item: string; name?: string }

export interface ReasonText {
  /** One sentence that says what was found; may quote the observation's data as `{name}`. */
  says: string
  /** How to fix or settle it. Absent where there is nothing to do. */
  fix?: Fix
  /** Where a reason is given for many small things, each a part of one question: how to say them together. */
  list?: ListText
}

export interface RequirementText<Reason extends string = string> {
  title: string
  /** Why it matters to the shop and its buyers. */
  why: string
  /** What a person does to settle it, in order, in the panel's own words; only where a person is asked. */
  howTo?: string[]
  reasons: Record<Reason, ReasonText>
}

/** A requirement's texts: its own reasons, each of them and no other, in each language. */
export type RequirementTexts<Of extends WithReasons = WithReasons> = Record<
  Language,
  RequirementText<keyof Of['reasons'] & string>
>

/** The texts of requirements, by id: of each of them and of no other. */
export type TextsOf<Of extends WithReasons & { id: string }> = { [Each in Of as Each['id']]: RequirementTexts<Each> }

interface WithReasons {
  reasons: Record<string, unknown>
}
