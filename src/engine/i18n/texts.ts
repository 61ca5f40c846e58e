/** The shape of all text: keyed by ids and reasons, which the compiler checks; three equal languages, ICU MessageFormat. */
import type { Language, Product } from '../knowledge/words.ts'

/** How to fix something: one text, or one per product with a text for the rest. */
export type Fix = string | ({ default: string } & Partial<Record<Product, string>>)

/** How several findings of one reason are presented together: in one sentence, or as a list. `item` is the text of one. */
export type ListText =
  /** `{items}` stands for the items: `a, b and c`. */
  | { sentence: string; item: string }
  /** A sentence that ends with a colon; `{n}` stands for the number of findings. `name`: what the item is about, shown before it. */
  | { intro: string; item: string; name?: string }

export interface ReasonText {
  /** One sentence that says what was found; may quote the observation's data as `{name}`. */
  says: string
  /** How to fix or settle it. Absent where there is nothing to do. */
  fix?: Fix
  /** How to combine findings, for reasons that may be given more than once: the same sentence is never said twice. */
  list?: ListText
}

export interface RequirementText<Reason extends string = string> {
  /** What holds when it is met. */
  title: string
  /** The title of a failed result: the defect. */
  fault: string
  /** Why it matters to the shop and its buyers. */
  why: string
  /** What a person does to decide it, in order, in the wording of Mercado Pago's panel; only where a person is asked. */
  howTo?: string[]
  reasons: Record<Reason, ReasonText>
}

/** A requirement's texts in each language, with exactly the reasons that it declares. */
export type RequirementTexts<Of extends WithReasons = WithReasons> = Record<
  Language,
  RequirementText<keyof Of['reasons'] & string>
>

/** The texts by requirement id, with exactly the requirements of the catalogue. */
export type TextsOf<Of extends WithReasons & { id: string }> = { [Each in Of as Each['id']]: RequirementTexts<Each> }

interface WithReasons {
  reasons: Record<string, unknown>
}
