/**
 * A short stable identifier of what was found, to match findings between audits and to hold attestations to them. It is made from
 * what the element is, not from where it stands, so that it survives reordering, changed wording and generated ids. Pure.
 */
import type { Finding, StepKind } from './types.ts'

/** What a finding says that identifies it. Texts, numbers and sizes change without the finding being another. */
const telling = ['field', 'name', 'key', 'datum', 'holder', 'result', 'status', 'origin', 'host', 'address', 'place'] as const

/** Attributes by which developers know an element. An id counts unless it may have been generated. */
const lasting = new Set(['id', 'name', 'data-checkout', 'type', 'autocomplete', 'href', 'src', 'action'])

/** The hash that a bundler gives a file: eight characters before the ending, with a digit or a capital amid them. */
const buildHash = /(?<=[-._])(?=[\w-]{1,7}[\dA-Z])[\w-]{8}(?=\.[a-z]{2,4}\b)/g

/** Without what differs from build to build or from visit to visit: hashes and numbers. */
const steady = (text: string) =>
  text
    .replace(buildHash, '#')
    .replace(/[\da-f]{6,}/gi, (word) => (/\d/.test(word) ? '#' : word))
    .replace(/\d+/g, '#')

function elementOf(snippet: string): string {
  const tag = /^<([^\s>]+)/.exec(snippet)?.[1] ?? ''
  const attributes = [...snippet.matchAll(/ ([^\s="<>]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
    lasting.has(name) && !(name === 'id' && /\d/.test(value)) ? [`${name}=${steady(value)}`] : [],
  )
  return [tag, ...attributes.sort()].join(' ')
}

/**
 * Fingerprints of a requirement's findings on one step, in their order. Findings that are alike are told apart by their number.
 * @param isPageWide whether a reason is about the page as a whole: then the element is one of several that show it
 */
export function fingerprintsOf(
  requirement: string,
  findings: readonly Finding[],
  kind: StepKind,
  isPageWide: (reason: string) => boolean = () => false,
): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ reason, where, data = {} }) => {
    const told = isPageWide(reason) ? telling.filter((name) => name !== 'address') : telling
    const facts = told.flatMap((name) => (name in data ? [`${name}=${steady(String(data[name]))}`] : []))
    const element = isPageWide(reason) ? '' : elementOf(where?.snippet ?? '')
    const alike = fingerprint(requirement, reason, kind, element, ...facts)
    const before = seen.get(alike) ?? 0
    seen.set(alike, before + 1)
    return before === 0 ? alike : fingerprint(alike, String(before))
  })
}

/** FNV-1a, 32 bit, twice with different seeds: 16 hex digits. Only an identifier, not cryptographic. */
function fingerprint(...parts: readonly string[]): string {
  const text = parts.join('\u0000')
  return hash(text, 0x811c9dc5) + hash(text, 0x1b873593)
}

function hash(text: string, seed: number): string {
  let value = seed
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
