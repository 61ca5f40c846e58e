/** The texts of the page. */
import type { PhraseSeen } from '../../snapshot/types.ts'

/** The visible passages about a topic, in the page's order. */
export const shownPhrases = (phrases: readonly PhraseSeen[], topic: PhraseSeen['about']) =>
  phrases.filter(({ about, visible }) => about === topic && visible)
