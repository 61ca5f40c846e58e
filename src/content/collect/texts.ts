/** Searches the page's texts and comments once, for everything that any part looks for in them. */
import { lineHint, moneyHint } from '../../engine/knowledge/hints.ts'
import { keyHint } from '../../engine/knowledge/key-samples.ts'
import { either } from '../../engine/knowledge/patterns.ts'
import type { Reading } from '../../engine/snapshot/candidates.ts'
import { redactText } from '../../engine/snapshot/redact.ts'
import { yieldToPage } from '../yield-to-page.ts'
import { once, parentOf, type Root, rootElementOf, tagOf, textOf, walk, whereIs } from './dom.ts'
import { addKeys } from './keys.ts'
import { reached } from './limits.ts'
import { addLine, isFull, type Lines, lineAround } from './passages.ts'
import { isVisible } from './visibility.ts'

/** A page may add nodes without end. */
const most = 1_000_000

/** Elements whose text is not seen on the page. */
const unseen = /^(script|style|noscript|template|title)$/

/** Start of the copy-and-paste code of a Pix charge. */
const pixCode = /000201/

const wanted = either([lineHint, moneyHint, keyHint, pixCode], 'i')

/** Wanted even when there are lines enough. Each matches joined texts if it matches one of them, as it asks for no ends of words. */
const stillWanted = [keyHint, pixCode, new RegExp(moneyHint.source.replace(/\\b/g, ''))]

/** Adds keys to those of the other parts. Comments are not visible to buyers, but sent to the browser. */
export async function readTexts(roots: readonly Root[]) {
  const marks = new Set<string>()
  // Of thousands of texts in one element each would have the others around it.
  const addText = once((parent) => addKeys('text', lineAround(parent), parent))
  const lines: Lines = new Map()
  const pixCodes: Reading['pix'] = []
  let count = 0
  let asked: Root | undefined
  for (const root of roots)
    for (const isComment of [true, false]) {
      const next = walk(root, isComment ? 128 : 4)
      for (let node = next(); node; node = next()) {
        if (++count > most) {
          reached('texts')
          break
        }
        if (!(count % 32)) await yieldToPage()
        const text = textOf(node)!
        if (text.length > 1 && wanted.test(text)) read(text, parentOf(node), isComment)
        if (!isComment && asked !== root && isFull(lines)) {
          asked = root
          const texts = textOf(root) ?? textOf(rootElementOf(root as Document)!)!
          if (!stillWanted.some((hint) => hint.test(texts))) break
        }
      }
    }
  return { lines, marks, pixCodes }

  function read(text: string, parent: Element | null, isComment: boolean): void {
    const tag = parent ? tagOf(parent) : ''
    if (tag === 'textarea') return
    if (keyHint.test(text)) {
      const place = isComment ? 'comment' : tag === 'script' ? tag : 'text'
      if (place === 'text' && parent) addText(parent)
      else addKeys(place, text, parent)
    }
    if (isComment || !parent || unseen.test(tag)) return
    if (lineHint.test(text)) addLine(lines, parent)
    if (marks.size < 20) for (const [mark] of text.slice(0, 20_000).matchAll(moneyHint)) marks.add(mark)
    if (pixCode.test(text) && pixCodes.length < 5 && isVisible(parent)) {
      // A code is long enough to be masked as a secret; its issuer's mark, `mpqrinter`, begins with a word of its own.
      pixCodes.push({ where: whereIs(parent), by: 'code', text: redactText(text.replace('qr', ' qr')) })
    }
  }
}
