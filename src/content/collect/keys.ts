/**
 * Keys and secrets in what was sent to the browser: inline scripts, attributes, comments, text, addresses of loaded resources, web storage.
 * Only matched against key shapes; what is handed on is masked. Of `value` attributes only hidden inputs' are looked at.
 */
import { givesPublicKey, type KeyFound, keysIn } from '../../knowledge/keys'
import { maskKeys } from '../../snapshot/redact'
import type { KeySeen } from '../../snapshot/types'
import { all, attribute, attributesOf, textOf, whereIs, whereIsDocument } from './dom'
import type { Elements } from './elements'
import { readComments, readPassages } from './passages'

const limits = { keys: 30, storage: 300, length: 200_000, elements: 60_000 }
const keyHint = /APP_USR-|TEST-|client_?secret/i
const namesPublicKey = /public-?_?key/i

export function readKeys(elements: Elements): KeySeen[] {
  const found = new Map<string, KeySeen>()
  const add = (place: KeySeen['place'], text: string, where: () => KeySeen['where'], given = false) => {
    for (const key of keysIn(text.slice(0, limits.length))) {
      const seen = toSeen(key, place, text, where, given)
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
  readStorage((text) => add('storage', text, whereIsDocument))
  return [...found.values()]
}

/** The keys in a same-origin script's text. */
export const keysOfScript = (text: string, where: KeySeen['where']): KeySeen[] =>
  keysIn(text)
    .slice(0, 10)
    .map((key) => toSeen(key, 'script', text, () => where, false))

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
    place,
    asPublicKey: given || givesPublicKey.test(text.slice(Math.max(0, at - 80), at)),
  }
}

type Add = (place: KeySeen['place'], text: string, where: () => KeySeen['where'], given?: boolean) => void

function readAttributes(elements: Elements, add: Add): void {
  let left = limits.elements
  for (const root of elements.roots) {
    for (const element of all(root, '*')) {
      if (--left < 0) return
      for (const { name, value: text } of attributesOf(element)) {
        if (text.length < 30 || !keyHint.test(text)) continue
        if (name === 'value' && !isHiddenInput(element)) continue
        add(
          'attribute',
          decode(text),
          () => whereIs(element),
          namesPublicKey.test(name) || namesPublicKey.test(attribute(element, 'id')),
        )
      }
    }
  }
}

const isHiddenInput = (element: Element) => element.localName === 'input' && attribute(element, 'type').toLowerCase() === 'hidden'

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
