/**
 * Texts that may hold a key or a secret, in what was sent to the browser: attributes, templates, addresses of loaded resources, web
 * storage; scripts, texts and comments come from the search of all texts. Keys are disguised; `src/engine/recognise` finds them.
 * `value` attributes are read of hidden inputs only.
 */
import { keyHint } from '../../engine/knowledge/key-samples.ts'
import type { KeyCandidate, ScriptCandidate } from '../../engine/snapshot/candidates.ts'
import { disguiseKeys } from '../../engine/snapshot/redact.ts'
import { mapYielding } from '../yield-to-page.ts'
import { decode } from './clickables.ts'
import { attribute, attributeNames, nodeTypeOf, resources, textOf, walk, whereIs, whereIsDocument } from './dom.ts'
import type { Elements } from './elements.ts'
import { reached } from './limits.ts'

const limits = { keys: 400, storage: 300, hints: 200, before: 100, after: 400 }
const namesPublicKey = /public-?_?key/i

const found: KeyCandidate[] = []

/** Adds what stands around each hint in `text`, which may belong to an element. */
export function addKeys(place: KeyCandidate['place'], text: string, element?: Element | null, named = false): void {
  for (const around of keysAround(text)) {
    if (found.length === limits.keys) reached('keys')
    else found.push({ where: element ? whereIs(element) : whereIsDocument(), place, ...around, named })
  }
}

/** The text around each hint, so that megabytes cost one search for hints. */
export function keysAround(text: string): ScriptCandidate['keys'] {
  const pieces: ScriptCandidate['keys'] = []
  let last = -100
  for (const { index } of text.matchAll(new RegExp(keyHint, 'gi'))) {
    if (index < last + 60) continue
    if (pieces.length === limits.hints) {
      reached('keys')
      break
    }
    last = index
    // Disguised before it is cut, as half a key could not be recognised.
    const start = Math.max(0, index - limits.before)
    const from = Math.max(0, start - limits.after)
    const around = disguiseKeys(text.slice(from, index + 2 * limits.after))
    pieces.push({ text: around.slice(start - from, index + limits.after - from), at: index - start })
  }
  return pieces
}

export async function readKeys(elements: Elements): Promise<KeyCandidate[]> {
  await readAttributes(elements)
  for (const { name } of resources()) addKeys('address', decode(name), null, /public_key=/.test(name))
  addKeys('address', decode(location.href))
  for (const template of elements.templates) addKeys('text', insideOf(template), template)
  readStorage()
  return found
}

/** Texts, comments and attributes in a template and those in it: neither live nor seen, but sent to the browser. */
function insideOf(template: Node): string {
  let texts = ''
  if (!(template instanceof HTMLTemplateElement)) return texts
  const next = walk(template.content, -1)
  for (let node = next(); node; node = next())
    texts += `${nodeTypeOf(node) === 1 ? attributesOf(node as Element) + insideOf(node) : textOf(node)}\n`
  return texts
}

const attributesOf = (element: Element) =>
  attributeNames(element)
    .map((name) => (typed.test(name) ? '' : `${name}="${attribute(element, name)}" `))
    .join('')

async function readAttributes(elements: Elements): Promise<void> {
  const look = (element: Element, name: string) => {
    const text = attribute(element, name)
    if (text.length < 30 || !keyHint.test(`${text} ${name}${attribute(element, 'name')}`)) return
    addKeys(
      'attribute',
      `${decode(text)} ${attribute(element, 'name') || name}="${text}"`,
      element,
      namesPublicKey.test(`${name} ${attribute(element, 'id')}`),
    )
  }
  await mapYielding(elements.near, (element) => {
    for (const name of attributeNames(element)) if (!common.test(name)) look(element, name)
    return []
  })
  for (const control of elements.hidden) for (const name of attributeNames(control)) if (typed.test(name)) look(control, name)
}

/** Attributes not read here: too common to hold a key, and `value`, which may be what a field holds. */
const common = /^(class|id|type|style|name|value)$/i
/** The attribute that may hold a field's content: read of hidden inputs only. */
const typed = /^value$/i

function readStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = window[name]
      for (let index = 0; index < storage.length; index++) {
        if (index === limits.storage) {
          reached('storage')
          break
        }
        const key = storage.key(index)!
        addKeys('storage', `${key} ${storage.getItem(key)}`)
      }
    } catch {
      // Sandboxed documents have no access to web storage.
    }
  }
}
