/** Whether a recording types a payment card that is not one of Mercado Pago's test cards. Pure; nothing of what is typed is returned. */
import type { Schema } from '@puppeteer/replay'
import { challengeCards, testCards } from '../../src/engine/knowledge/test-cards.ts'
import { maskCardNumbers } from '../../src/engine/snapshot/card-numbers.ts'
import { filledIn, typedIn } from './typed.ts'

type Step = Schema.Step

/** Each test card with whatever may stand between its digits. */
const ownCards = [...Object.values(testCards).flat(), ...challengeCards].map(
  ({ number }) => new RegExp(`(?<!\\d)${[...number.replaceAll(' ', '')].join('\\D{0,3}')}(?!\\d)`, 'g'),
)

/** 13 to 19 digits with anything but letters between them. */
const longRuns = /(?<!\d)\d(?:[^\p{L}\d]{0,3}\d){12,18}(?!\d)/gu

function hasForeignCard(text: string): boolean {
  const rest = ownCards.reduce((rest, card) => rest.replace(card, 'x'), text.normalize('NFKC'))
  return [rest, ...(rest.match(longRuns) ?? []).map((run) => run.replace(/\D/g, ''))].some(
    (text) => maskCardNumbers(text) !== text,
  )
}

/** How card numbers are printed, where each group may be a field of its own. */
const printedGroups = [
  [4, 4, 4, 4],
  [4, 6, 5],
]

/** Numbers that are typed group by group into successive fields. */
function* groupedIn(values: readonly string[]): Generator<string> {
  for (const lengths of printedGroups)
    for (let first = 0; first + lengths.length <= values.length; first += 1) {
      const groups = values.slice(first, first + lengths.length)
      if (groups.every((group, index) => /^\d+$/.test(group) && group.length === lengths[index])) yield groups.join(' ')
    }
}

/** @param steps of a recording: what is typed into one field, group by group into several, or key by key */
export function typesForeignCard(steps: readonly Step[]): boolean {
  return [...typedIn(steps), ...groupedIn(filledIn(steps))].some(hasForeignCard)
}
