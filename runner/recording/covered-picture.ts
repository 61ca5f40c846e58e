/** A picture of the page on which a recording stopped, without anything that was typed. */
import type { Schema } from '@puppeteer/replay'
import type { Page } from 'puppeteer-core'
import { typedIn } from './typed.ts'

/** Fields show no text, and frames and drawings, which cannot be looked into, nothing at all. */
const style = `
input, textarea, select, option, [contenteditable]:not([contenteditable="false"]), [data-semaforo-cover] {
  transition: none !important; color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important; caret-color: transparent !important;
}
iframe, frame, object, embed, canvas, video { visibility: hidden !important; }`

/**
 * Run in the page. Covers fields, and elements whose text repeats what was typed, or a group of its digits; also inside open shadow roots. A closed
 * root inherits transparent text from its host; what the host's own elements show stays.
 */
const cover = (typed: readonly string[]) => `(() => {
  const typed = ${JSON.stringify(typed)}
  const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/[^\\p{L}\\p{N}]/gu, '')
  const repeats = (text) => text.length >= 3 && typed.some((each) => text.includes(each) || (/\\d/.test(text) && each.includes(text)))
  const hide = (element) => element.setAttribute('data-semaforo-cover', '')
  const show = (element) => element.style.setProperty('-webkit-text-fill-color', 'currentcolor')
  // Unlike an element, such a sheet is not refused by the page's policy.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(${JSON.stringify(style)})
  const within = (root) => {
    root.adoptedStyleSheets.push(sheet)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) within(element.shadowRoot)
      else if (element.localName.includes('-')) {
        element.style.setProperty('-webkit-text-fill-color', 'transparent')
        for (const child of element.children) show(child)
      }
    }
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (text.parentElement && repeats(plain(text.data))) hide(text.parentElement)
  }
  within(document)
  return true
})()`

/** What is compared with the page's text: letters and digits alone. Shorter ones, such as a choice in a list, are in too many words. */
const comparable = (value: string) =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** PNG of what is in view. Undefined when the page could not be covered, or is gone: a picture that may show what was typed is not taken. */
export async function coveredPicture(page: Page, steps: readonly Schema.Step[]): Promise<Uint8Array | undefined> {
  const typed = typedIn(steps)
    .map(comparable)
    .filter(({ length }) => length >= 3)
  try {
    return (await page.evaluate(cover(typed))) === true ? await page.screenshot() : undefined
  } catch {
    return undefined
  }
}
