/** A short name for a place on the page, that a person can find again in the page's source. Pure. */
import type { Where } from '../engine/snapshot/types.ts'
import { hostOf, shorten } from '../ui/shorten.ts'

const longest = 34

/** Attributes that tell an element from its neighbours, the most telling first. */
const telling = ['name', 'data-checkout', 'aria-label', 'href', 'src', 'alt', 'type', 'class']

/** `#cardNumber`, `select[name=month]`, `a[href=/terminos]`; where there is no element, `null`: the place is a whole document. */
export function placeLabel({ selector, snippet }: Where): string | null {
  const last = selector.at(-1)?.split(' > ').at(-1) ?? ''
  if (/^#/.test(last)) return short(unescaped(last))
  if (!snippet) return null
  const tag = /^<([^\s>]+)/.exec(snippet)?.[1] ?? ''
  for (const name of telling) {
    const value = new RegExp(`\\s${name}="([^"]+)"`).exec(snippet)?.[1]
    if (value) return short(`${tag}[${name}=${tail(value.replaceAll('&quot;', '"'))}]`)
  }
  return short(tag || last)
}

/** What tells a frame from the page it is in: its path where both share a host. */
export function frameName(frame: string, page: string): string {
  const same = URL.canParse(frame) && hostOf(frame) === hostOf(page)
  return shorten(same ? new URL(frame).pathname : hostOf(frame), longest)
}

/** All that is known of a place, for the tooltip. */
export function placeDetails({ selector, snippet }: Where): string {
  return shorten([unescaped(selector.join(' » ')), snippet].filter(Boolean).join('\n'), 400)
}

/** Addresses of one shop differ in their ends. */
const tail = (value: string) => (value.length > 20 ? value.replace(/^.*(?=\/[^/]+$)/, '…') : value)

const short = (text: string) => shorten(text, longest)

/** CSS writes some characters with a backslash; people do not. */
const unescaped = (selector: string) =>
  selector.replace(/\\([0-9a-f]{1,6}\s?|.)/gi, (_, escaped: string) => {
    const code = Number.parseInt(escaped, 16)
    return escaped.length > 1 && code <= 0x10ffff ? String.fromCodePoint(code) : escaped
  })
