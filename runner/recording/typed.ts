/** What a recording types. Pure. Whoever asks compares it, and neither keeps nor tells it. */
import type { Schema } from '@puppeteer/replay'

type Step = Schema.Step

/** What is put into fields, one text each, in the order of the steps. */
export const filledIn = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => (step.type === 'change' ? step.value.trim() : []))

/** The character that a key of a recording gives; undefined for keys that give none. */
const characterOf = (key: string) => (key.length === 1 ? key : /^(?:Digit|Numpad)(\d)$/.exec(key)?.[1])

/** What successive key presses write, one text for each run of them. */
function pressedIn(steps: readonly Step[]): string[] {
  const texts = ['']
  for (const step of steps) {
    if (step.type === 'keyUp') continue
    const character = step.type === 'keyDown' ? characterOf(step.key) : undefined
    if (character !== undefined) texts[texts.length - 1] += character
    else if (step.type === 'keyDown' && step.key === 'Backspace') texts[texts.length - 1] = texts.at(-1)!.slice(0, -1)
    else if (step.type !== 'keyDown' || !/^(?:Shift|Control|Alt|Meta)/.test(step.key)) texts.push('')
  }
  return texts
}

/** All of it: what is put into fields, and what is written key by key. */
export const typedIn = (steps: readonly Step[]): string[] => [...filledIn(steps), ...pressedIn(steps)].filter(Boolean)
