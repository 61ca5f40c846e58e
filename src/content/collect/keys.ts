/**
 * Keys and secrets in what was sent to the browser: inline scripts, attributes, comments, text, addresses of loaded resources, web storage.
 * Only matched against key shapes; what is handed on is masked. Of `value` attributes only hidden inputs' are looked at.
 */
import { givesPublicKey, type KeyFound, keyHint, keysIn } from '../../knowledge/keys'
import { maskKeys } from '../../snapshot/redact'
import type { KeySeen } from '../../snapshot/types'
import { all, attribute, attributesOf, tagOf, textOf, whereIs, whereIsDocument } from './dom'
import { type Elements, everywhere } from './elements'
import { readComments, readPassages } from './passages'

const limits = { keys: 30, storage: 300, hints: 200, around: 400, elements: 60_000 }
const namesPublicKey = /public-?_?key/i

export function readKeys(elements: Elements): KeySeen[] {
  const found = new Map<string, KeySeen>()
  const add = (place: KeySeen['place'], text: string, where: () => KeySeen['where'], given = false) => {
    for (const [piece, key] of keysAround(text)) {
      const seen = toSeen(key, place, piece, where, given)
      const name = `${seen.kind} ${seen.masked} ${seen.asPublicKey}`
      if (!found.has(name) && found.size < limits.keys) found.set(name, seen)
    }
  }
  for (const script of elements.scripts) add('script', textOf(script) ?? '', () => whereIs(script))
  readAttributes(elements, add)
  for (const { parent, text } of readComments(elements.roots))
    add('comment', text, () => (parent ? whereIs(parent) : whereIsDocument()))
  for (const { element, text } of readPassages(elements.roots, keyHint)) add('text', text, () => whereIs(element))
  for (const entry of performance.getEntriesByType('resource').slice(0, 2000))
    if (keyHint.test(entry.name)) add('address', decode(entry.name), whereIsDocument, /public_key=/.test(entry.name))
  for (const element of everywhere(elements.roots, 'style, noscript, template')) {
    const inside = element instanceof HTMLTemplateElement ? templateText(element) : (textOf(element) ?? '')
    add('text', inside, () => whereIs(element))
  }
  add('address', decode(location.href), whereIsDocument)
  readStorage((text) => add('storage', text, whereIsDocument))
  return [...found.values()]
}

/** The keys of a text of any length: only what stands around a hint is matched, so megabytes cost one search for it. */
function keysAround(text: string): [piece: string, key: KeyFound][] {
  if (!keyHint.test(text)) return []
  const found: [string, KeyFound][] = []
  const hints = new RegExp(keyHint.source, 'gi')
  for (let hint = hints.exec(text), left = limits.hints; hint && left > 0; hint = hints.exec(text), left--) {
    const start = Math.max(0, hint.index - 100)
    const piece = text.slice(start, hint.index + limits.around)
    for (const key of keysIn(piece)) found.push([piece, key])
    hints.lastIndex = Math.max(hints.lastIndex, hint.index + 60)
  }
  return found
}

/** The keys in a same-origin script's text. */
export const keysOfScript = (text: string, where: KeySeen['where']): KeySeen[] =>
  keysAround(text)
    .slice(0, 10)
    .map(([piece, key]) => toSeen(key, 'script', piece, () => where, false))

function toSeen(
  { kind, mode, key, at }: KeyFound,
  place: KeySeen['place'],
  text: string,
  where: () => KeySeen['where'],
  given: boolean,
): KeySeen {
  return {
    where: where(),
    kind,
    mode,
    masked: maskKeys(key),
    place: place === 'script' && inComment.test(text.slice(0, at)) ? 'comment' : place,
    asPublicKey: given || givesPublicKey.test(text.slice(Math.max(0, at - 80), at)),
  }
}

/** What a template holds is not live, but was sent to the browser. */
const templateText = ({ content }: HTMLTemplateElement) =>
  [...content.querySelectorAll('*')]
    .flatMap((element) =>
      [...attributesOf(element)].map(({ name, value: text }) => (typed.test(name) ? '' : `${name}="${text}"`)),
    )
    .concat(textOf(content) ?? '')
    .join(' ')

/** Behind `//` on the same line, or in a block that has not ended. */
const inComment = /(?:^|[^:'"])\/\/[^\n]*$|\/\*(?![\s\S]*\*\/)[\s\S]*$/

type Add = (place: KeySeen['place'], text: string, where: () => KeySeen['where'], given?: boolean) => void

function readAttributes(elements: Elements, add: Add): void {
  let left = limits.elements
  for (const root of elements.roots) {
    for (const element of all(root, '*')) {
      if (--left < 0) return
      for (const { name, value: text } of attributesOf(element)) {
        if (text.length < 30 || !(keyHint.test(text) || /client[_-]?secret/i.test(name + attribute(element, 'name')))) continue
        if (typed.test(name) && !isHiddenInput(element)) continue
        add(
          'attribute',
          `${decode(text)} ${attribute(element, 'name') || name}="${text}"`,
          () => whereIs(element),
          namesPublicKey.test(name) || namesPublicKey.test(attribute(element, 'id')),
        )
      }
    }
  }
}

/** The attribute in which a field's content may stand: looked at in hidden inputs only. */
const typed = /^value$/i
const isHiddenInput = (element: Element) => tagOf(element) === 'input' && attribute(element, 'type').toLowerCase() === 'hidden'

function readStorage(add: (text: string) => void): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = window[name]
      for (let index = 0; index < Math.min(storage.length, limits.storage); index++) {
        const key = storage.key(index) ?? ''
        add(`${key} ${storage.getItem(key) ?? ''}`)
      }
    } catch {
      // Closed to sandboxed documents.
    }
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
