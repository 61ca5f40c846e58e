/** The limits at which reading stopped: what is past one was not looked at, so nothing may pass for want of it. */

import type { ReadingLimit } from '../../engine/knowledge/words.ts'

export const limitsReached = new Set<ReadingLimit>()

export const reached = (limit: ReadingLimit): void => void limitsReached.add(limit)

/** The first `most` items. */
export function upTo<Item>(limit: ReadingLimit, items: Item[], most: number): Item[] {
  if (items.length > most) reached(limit)
  return items.slice(0, most)
}
