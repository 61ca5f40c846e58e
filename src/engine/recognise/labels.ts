/** Whether a field has a label that stays while a buyer types. */
import { fold } from '../knowledge/plain-text.ts'
import type { ControlCandidate } from '../snapshot/candidates.ts'
import type { Labelled } from '../snapshot/types.ts'

/** The longest tag that is handed over, nearly: of a longer one, attributes may be missing. */
const wholeTag = 295

/**
 * Told by where a field's words come from: the collector takes a tied label before anything else, then `aria-label`, which nobody sees and
 * which may stand beside a label around the field, then the placeholder.
 */
export function labelledBy({ tag, label, placeholder, where: { snippet } }: ControlCandidate): Labelled {
  const words = fold(label)
  // A label around a list is not read, because it repeats the list's choices.
  if (words === '') return tag === 'select' ? 'unsure' : 'none'
  if (words === attributeIn(snippet, 'aria-label')) return 'unsure'
  if (words === fold(placeholder) || words === attributeIn(snippet, 'title')) return 'placeholder'
  return snippet.length < wholeTag ? 'label' : 'unsure'
}

const attributeIn = (snippet: string, name: string) =>
  fold(snippet.match(new RegExp(` ${name}="([^"]*)"`))?.[1]?.replaceAll('&quot;', '"') ?? '') || null
