/** Visits the page's texts and comments. */
import { yieldToPage } from '../yield-to-page.ts'
import { nodesIn, parentOf, type Root, tagOf, textOf } from './dom.ts'

const unread = /^(script|style|noscript|template|textarea|title)$/
const most = 1_000_000

/** Visits the text nodes that match, tree by tree, up to a limit: a page may add nodes without end. */
export async function readTexts(
  roots: readonly Root[],
  wanted: RegExp,
  visit: (text: string, parent: Element) => void,
): Promise<void> {
  let count = 0
  for (const root of roots) {
    for (const node of nodesIn(root, NodeFilter.SHOW_TEXT)) {
      if (++count > most) return
      const pause = count % 32 ? undefined : yieldToPage()
      if (pause) await pause
      const text = textOf(node)!
      if (text.length < 2 || !wanted.test(text)) continue
      const parent = parentOf(node)
      if (parent && !unread.test(tagOf(parent))) visit(text, parent)
    }
  }
}

/** Texts of comments: not visible to buyers, but sent to the browser. */
export function readComments(roots: readonly Root[]): { parent: Element | null; text: string }[] {
  const found: { parent: Element | null; text: string }[] = []
  for (const root of roots) {
    for (const node of nodesIn(root, NodeFilter.SHOW_COMMENT)) {
      if (found.length >= 2000) return found
      found.push({ parent: parentOf(node), text: textOf(node)!.slice(0, 100_000) })
    }
  }
  return found
}
