/** The page's texts and comments. */
import { breathe } from '../pace'
import { parentOf, type Root, tagOf, textOf } from './dom'

const unread = /^(script|style|noscript|template|textarea|title)$/
/** Visits the text nodes that match, tree by tree. A page that goes on adding to itself is left at some point. */
export async function readTexts(
  roots: readonly Root[],
  wanted: RegExp,
  visit: (text: string, parent: Element) => void,
): Promise<void> {
  let count = 0
  for (const root of roots) {
    const walker = createWalker.call(document, root, NodeFilter.SHOW_TEXT)
    for (let node = nextNode.call(walker); node && count < most; node = nextNode.call(walker)) {
      if (++count % 32 === 0) {
        const pause = breathe()
        if (pause) await pause
      }
      const text = textOf(node)!
      if (text.length < 2 || !wanted.test(text)) continue
      const parent = parentOf(node)
      if (parent && !unread.test(tagOf(parent))) visit(text, parent)
    }
  }
}

const most = 1_000_000
const createWalker = Document.prototype.createTreeWalker
const { nextNode } = TreeWalker.prototype

/** Texts of the comments, which a buyer does not see and a browser was sent all the same. */
export function readComments(roots: readonly Root[]): { parent: Element | null; text: string }[] {
  const found: { parent: Element | null; text: string }[] = []
  for (const root of roots) {
    const walker = createWalker.call(document, root, NodeFilter.SHOW_COMMENT)
    while (walker.nextNode() && found.length < 2000) {
      found.push({ parent: parentOf(walker.currentNode), text: textOf(walker.currentNode)!.slice(0, 100_000) })
    }
  }
  return found
}
