/**
 * Keys and secrets in what was sent to the browser: inline scripts, attributes, comments, text,
 * addresses of loaded resources, web storage. Texts are only matched against key shapes, and
 * results are masked. `value` attributes are read of hidden inputs only.
 */
import { givesPublicKey, type KeyFound, keyHint, keysIn } from '../../engine/knowledge/keys.ts'
import { maskKeys } from '../../engine/snapshot/redact.ts'
import type { KeySeen } from '../../engine/snapshot/types.ts'
import { mapYielding } from '../yield-to-page.ts'
import { decode } from './clickables.ts'
import { attribute, attributeNames, resources, textOf, whereIs, whereIsDocument } from './dom.ts'
import type { Elements } from './elements.ts'
import { readComments } from './texts.ts'

const limits = { keys: 30, storage: 300, hints: 200, around: 400 }
const namesPublicKey = /public-?_?key/i

/** @param texts elements whose text may contain a key, with that text */
export async function readKeys(elements: Elements, texts: ReadonlyMap<Element, string>): Promise<KeySeen[]> {
  const found = new Map<string, KeySeen>()
  const add = (place: KeySeen['place'], text: string, where: () => KeySeen['where'], given = false) => {
    for (const [piece, key] of keysAround(text)) {
      const seen = toSeen(key, place, piece, where, given)
      const name = [seen.kind, seen.masked, seen.asPublicKey, seen.place === 'comment'].join()
      if (!found.has(name) && found.size < limits.keys) found.set(name, seen)
    }
  }
  for (const script of elements.scripts) add('script', textOf(script)!, () => whereIs(script))
  await readAttributes(elements, add)
  for (const { parent, text } of readComments(elements.roots))
    add('comment', text, () => (parent ? whereIs(parent) : whereIsDocument()))
  for (const [element, text] of texts) add('text', text, () => whereIs(element))
  for (const entry of resources())
    if (keyHint.test(entry.name)) add('address', decode(entry.name), whereIsDocument, /public_key=/.test(entry.name))
  for (const element of elements.inert) add('text', insideOf(element), () => whereIs(element))
  add('address', decode(location.href), whereIsDocument)
  readStorage((text) => add('storage', text, whereIsDocument))
  return [...found.values()]
}

/** The keys in a text of any length: only the text around a hint is matched, so megabytes cost one search for hints. */
function keysAround(text: string): [piece: string, key: KeyFound][] {
  const found: [string, KeyFound][] = []
  let last = -100
  let left = limits.hints
  for (const { index } of text.matchAll(new RegExp(keyHint, 'gi'))) {
    if (index < last + 60) continue
    if (left-- === 0) break
    last = index
    const start = Math.max(0, index - 100)
    const piece = text.slice(start, index + limits.around)
    // A key before this hint was already found by its own hint, with more context.
    for (const key of keysIn(piece)) if (start + key.at >= index) found.push([piece, key])
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

/** Text and attributes of an inert element: a template's content is not live, but was sent to the browser. */
function insideOf(element: Element): string {
  if (!(element instanceof HTMLTemplateElement)) return textOf(element)!
  const attributes = [...element.content.querySelectorAll('*')].flatMap((each) =>
    attributeNames(each).map((name) => (typed.test(name) ? '' : `${name}="${attribute(each, name)}"`)),
  )
  return `${attributes.join(' ')} ${textOf(element.content)}`
}

/** After `//` on the same line, or in a block comment that has not ended. */
const inComment = /(?:^|[\s;{}(),])\/(?:\/[^\n]*|\*(?![\s\S]*\*\/)[\s\S]*)$/

type Add = (place: KeySeen['place'], text: string, where: () => KeySeen['where'], given?: boolean) => void

async function readAttributes(elements: Elements, add: Add): Promise<void> {
  const look = (element: Element, name: string) => {
    const text = attribute(element, name)
    if (text.length < 30 || !(keyHint.test(text) || secretName.test(name + attribute(element, 'name')))) return
    add(
      'attribute',
      `${decode(text)} ${attribute(element, 'name') || name}="${text}"`,
      () => whereIs(element),
      namesPublicKey.test(name) || namesPublicKey.test(attribute(element, 'id')),
    )
  }
  const lookAll = (element: Element) => {
    for (const name of attributeNames(element)) if (!common.test(name)) look(element, name)
    return []
  }
  await mapYielding(elements.near, lookAll)
  for (const control of elements.controls) {
    if (!/^hidden$/i.test(attribute(control, 'type'))) continue
    for (const name of attributeNames(control)) if (typed.test(name)) look(control, name)
  }
}

const secretName = /client[_-]?secret/i
/** Attributes not read here: too common to hold a key, and `value`, which may be what a field holds. */
const common = /^(class|id|type|style|name|value)$/i
/** The attribute that may hold a field's content: read of hidden inputs only. */
const typed = /^value$/i

function readStorage(add: (text: string) => void): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = window[name]
      for (let index = 0; index < Math.min(storage.length, limits.storage); index++) {
        const key = storage.key(index) ?? ''
        add(`${key} ${storage.getItem(key) ?? ''}`)
      }
    } catch {
      // Sandboxed documents have no access to web storage.
    }
  }
}
