/** Visits the page's texts and comments. */
import { yieldToPage } from '../yield-to-page.ts'
import { nodesIn, nodeTypeOf, parentOf, type Root, textOf } from './dom.ts'
import { reached } from './limits.ts'

const most = 1_000_000

/**
 * Visits the text nodes and comments that match, tree by tree, up to a limit: a page may add nodes without end. Comments are not
 * visible to buyers, but sent to the browser.
 */
export async function readTexts(
  roots: readonly Root[],
  wanted: RegExp,
  visit: (text: string, parent: Element | null, isComment: boolean) => void,
): Promise<void> {
  let count = 0
  for (const root of roots) {
    for (const node of nodesIn(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT)) {
      if (++count > most) return reached('texts')
      const pause = count % 32 ? undefined : yieldToPage()
      if (pause) await pause
      const text = textOf(node)!
      if (text.length > 1 && wanted.test(text)) visit(text, parentOf(node), nodeTypeOf(node) === Node.COMMENT_NODE)
    }
  }
}
