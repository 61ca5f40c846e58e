/** Labels for places on the page that let a person find them in the page's source. Pure. */
import type { Observation } from '../audit/types.ts'
import type { Where } from '../snapshot/types.ts'
import { cutMiddle, hostLabel } from './shorten.ts'

const longest = 34
/** Separates the selector of a frame or shadow host from the selector inside it. */
const joint = ' » '

/** An element that was found. */
export interface Place extends Where {
  /** Index of its step. */
  step: number
  /** Whether a buyer may see it: it can be outlined on the page. */
  onScreen: boolean
}

/** Elements that are never drawn. */
const undrawn = /^<(?:script|style|link|meta|base|title|head|template|noscript)[\s>]|^<input\b[^>]*\stype="hidden"/i

/** The element of an observation; null where it is about a whole document. */
export function placeOf({ where, data, step }: Pick<Observation, 'where' | 'data' | 'step'>): Place | null {
  if (!where?.selector.length) return null
  return { ...where, step, onScreen: data.place !== 'comment' && !undrawn.test(where.snippet) }
}

/** Attributes that distinguish an element from its neighbours, most specific first. */
const telling = ['name', 'data-checkout', 'aria-label', 'href', 'src', 'alt', 'type', 'class']

/** `#cardNumber`, `select[name=month]`, `a[href=/terminos]`; `null` if the place is a whole document. */
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

/** What distinguishes a frame from the page it is in: its host, or its path if both share a host. */
export function frameName(frame: string, page: string): string {
  const same = URL.canParse(frame) && hostLabel(frame) === hostLabel(page)
  return cutMiddle(same ? new URL(frame).pathname : hostLabel(frame), longest)
}

/** Everything known about a place, for the tooltip. */
export function placeDetails({ selector, snippet }: Where): string {
  return cutMiddle([unescaped(selector.join(joint)), snippet].filter(Boolean).join('\n'), 400)
}

/** Keeps the end of long addresses, where those of one shop differ. */
const tail = (value: string) => (value.length > 20 ? value.replace(/^.*(?=\/[^/]+$)/, '…') : value)

const short = (text: string) => cutMiddle(text, longest)

/** The element as written in the page's source, so that a developer can search for it; without a snippet, its selector. */
export const placeInSource = ({ selector, snippet }: Where): string => snippet || unescaped(selector.join(joint))

/** Removes CSS escapes, to make a selector readable. */
const unescaped = (selector: string) =>
  selector.replace(/\\([0-9a-f]{1,6}\s?|.)/gi, (_, escaped: string) => {
    const code = Number.parseInt(escaped, 16)
    return escaped.length > 1 && code <= 0x10ffff ? String.fromCodePoint(code) : escaped
  })
