/** Takes a text apart into its fields, through whatever it is encoded in. Pure; each text is looked at a bounded number of times. */

export interface Leaf {
  /** The names that lead to it; empty where it has none. */
  name: string
  value: string
  /** How it was wrapped. */
  wrapped: '' | 'encoded' | 'base64'
}

/** `characters`: of a text that are searched. `depth`: texts within texts. */
export const limits = { characters: 1_000_000, leaves: 4000, depth: 5 }

const base64Runs = [/[A-Za-z0-9+/]{16,}={0,2}/g, /[A-Za-z0-9_-]{16,}={0,2}/g]
const readable = /^[\t\n\r\x20-\x7e\xa0-\xff]*$/

/** What a run of base64 says, where it is text. */
function fromBase64(run: string): string | null {
  const plain = run.replace(/[-_]/g, (sign) => (sign === '-' ? '+' : '/')).replace(/={1,2}$/, '')
  // No encoder leaves one sign over.
  if (plain.length % 4 === 1) return null
  let bits = 0
  let held = 0
  let text = ''
  for (let index = 0; index < plain.length; index += 1) {
    held = (held << 6) | signs.indexOf(plain[index]!)
    bits += 6
    if (bits >= 8) {
      bits -= 8
      text += String.fromCharCode((held >> bits) & 255)
      held &= (1 << bits) - 1
    }
    if (text.length === 64 && !readable.test(text)) return null
  }
  return readable.test(text) ? text : null
}
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** With percent signs undone; what is none stays. */
const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    }
  })

/** Fields of a form; not base64, which may end with equal signs. */
const pairs = /^(?![\w+/-]+={0,2}$)[^=&\s<>{}"]{1,200}=[^&]*(&[^=&]{0,200}(=[^&]*)?)*$/
const boundary = /^--([^\r\n]{1,200})\r?\n/

/** Whether all of a text was taken apart: it was not too long, and had not too many fields. */
export const isWhole = (text: string, leaves: readonly Leaf[]): boolean =>
  text.length <= limits.characters && leaves.length < limits.leaves

/** The fields of a text; the text itself where it has none. */
export function leavesOf(text: string): Leaf[] {
  const leaves: Leaf[] = []
  take('', text.slice(0, limits.characters), '', 0, leaves)
  return leaves
}

function take(name: string, text: string, wrapped: Leaf['wrapped'], depth: number, leaves: Leaf[]): void {
  if (leaves.length >= limits.leaves || text.length === 0) return
  if (depth > limits.depth) {
    leaves.push({ name, value: text, wrapped })
    return
  }
  const trimmed = text.trim()
  if (/^[[{"]/.test(trimmed)) {
    const value = parsed(trimmed)
    if (value !== undefined) {
      walk(name, value, wrapped, depth + 1, leaves)
      return
    }
  }
  const mark = boundary.exec(text)?.[1]
  if (mark) {
    for (const part of text.split(`--${mark}`)) {
      const [, head = '', body] = /^([\s\S]{0,2000}?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? []
      const of = /\bname="?([^"\r\n;]*)/i.exec(head)?.[1] ?? ''
      if (body !== undefined) take(join(name, of), body.replace(/\r?\n$/, ''), wrapped, depth + 1, leaves)
    }
    return
  }
  if (trimmed.length < 20_000 && pairs.test(trimmed)) {
    for (const pair of trimmed.split('&')) {
      const at = pair.indexOf('=')
      const key = decoded(at < 0 ? pair : pair.slice(0, at))
      inside(join(name, key), at < 0 ? pair : pair.slice(at + 1), wrapped, depth, leaves)
    }
    return
  }
  inside(name, text, wrapped, depth, leaves)
}

/** A value, and what it says when it is decoded. */
function inside(name: string, value: string, wrapped: Leaf['wrapped'], depth: number, leaves: Leaf[]): void {
  const undone = decoded(value.replaceAll('+', ' '))
  const isEncoded = /%[0-9a-f]{2}/i.test(value)
  const goesOn = (isEncoded && undone !== value) || (/^\s*[[{]/.test(undone) && parsed(undone) !== undefined)
  if (goesOn && depth < limits.depth) take(name, undone, wrapped || (isEncoded ? 'encoded' : ''), depth + 1, leaves)
  else leaves.push({ name, value: undone, wrapped })
  if (depth < limits.depth) for (const says of base64In(decoded(value))) take(name, says, 'base64', depth + 1, leaves)
}

/** What the runs of base64 in a text say that may hold digits. */
function base64In(text: string): string[] {
  const runs = base64Runs.flatMap((form) => text.match(form) ?? [])
  const pieces = new Set(runs.flatMap((run) => (run.includes('/') ? [run, ...run.split('/')] : [run])))
  return [...pieces].flatMap((piece) => {
    const says = piece.length < 16 || /^\d+$/.test(piece) ? null : fromBase64(piece)
    return says && /\d{3}|[\w+/]{16}/.test(says) ? [says] : []
  })
}

function walk(name: string, value: unknown, wrapped: Leaf['wrapped'], depth: number, leaves: Leaf[]): void {
  if (typeof value === 'string') take(name, value, wrapped, depth, leaves)
  if (typeof value === 'number') leaves.push({ name, value: String(value), wrapped })
  if (typeof value !== 'object' || value === null || depth > 40) return
  for (const [key, each] of Object.entries(value)) {
    if (leaves.length >= limits.leaves) return
    walk(Array.isArray(value) ? name : join(name, key), each, wrapped, depth, leaves)
    // A number may be the name of something.
    if (/\d{13}/.test(key)) leaves.push({ name, value: key, wrapped })
  }
}

const join = (name: string, more: string) => (name && more ? `${name}.${more}` : name || more)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
