/**
 * What the collector, which has to stay small, leaves in a text: masked in the worker, where every reading passes, before anything is
 * recognised, kept or shown. Pure, and without effect on a text that was redacted before.
 */
import { maskCardNumbers } from './card-numbers.ts'

/** User name and password in front of a host. */
const credentials = /\/\/([^\s/?#"'<>]+)@/g

/** A name of Mercado Pago's stays, with or without a port: it is a disguise, which a tester has to see. */
const brand = /mercado(?:pago|libre|livre)/i
const nameAndPort = /^[\w.-]*(?::(?:\d{0,5}|…))?$/
const withoutUser = (whole: string, user: string) => (brand.test(user) && nameAndPort.test(user) ? whole : '//…@')

const sessionId = /(;|%3b)(jsessionid|phpsessid|aspsessionid|session_?id|sid|cfid|cftoken)(=|%3d)[^\s;/?#&%"'<>]+/gi

/** The name in an address of e-mail; not one in front of a host, nor Mercado Pago's test buyers, who are no persons. */
const mail =
  /(?<!\/\/|[\p{L}\w.+-])[\p{L}\w.+-]+(@|＠|%(?:25)*40|&#64;)(?!testuser\.com(?![\w.-]))(?=(?:[\p{L}\w-]+\.)+\p{L}{2})/giu

/** A signed token: header, content, signature. */
const signedToken = /(?:\b|(?<=%20))eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g

/** What a header says who somebody is with. Keys of Mercado Pago's are masked already, and their ends tell them apart. */
const authorization =
  /\b([Bb]earer|BEARER|[Bb]asic|BASIC)(\s+|%20)(?!(?:APP_USR|TEST)-)(?=[\w.~+/=-]*(?:\d|[a-z][A-Z]))[\w.~+/=-]{12,}/g

/** A query that is written into a path, as of the page to go on with after a login. */
const writtenQuery = /(%3f)[^\s/?#"'<>]+/gi

/** A whole segment of a path, long enough to be a key to somebody's order or session. A file name has a point. */
const segment = /(?<=[^<\s/]\/)[\w-]{16,200}(?=[/?#"'<>\s,;…]|$)/g

/**
 * An attribute's value, an id in a selector, whose first digit is written otherwise there, or a whole name, which may be a key too. What
 * has a point or a colon is a file or a class.
 */
const word = /(?<=^|["'#\s])(?:\\3\d )?[\w-]{16,200}(?=$|["'\s>…])/g

const identifier = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|^(?=\D*\d)[\da-f]{16,}$/i

/** Whether a segment is no word: an identifier in hexadecimal digits, or capitals, small letters and digits in a jumble. */
function isToken(name: string): boolean {
  if (identifier.test(name)) return true
  return name.split(/[-_]/).some((part) => part.length >= 14 && /\d/.test(part) && jumbled(part) >= part.length / 3)
}

/** A word without the parts that are no words, and no numbers either; their ends are left, so that two such words can be told apart. */
const maskWord = (name: string) =>
  name
    .replace(uuid, ends)
    .split(/([-_])/)
    .map((part) => (/[a-z]/i.test(part) && isToken(part) ? ends(part) : part))
    .join('')

const uuid = /(?:\\3\d |[\da-f])[\da-f]{7}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi

const ends = (secret: string) => `${secret.slice(0, 4)}…${secret.slice(-4)}`

/** How often letters and digits, or small letters and capitals, take turns. */
function jumbled(part: string): number {
  const kinds = part.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0')
  let turns = 0
  for (let at = 1; at < kinds.length; at += 1) if (kinds[at] !== kinds[at - 1]) turns += 1
  return turns
}

/** Stands wherever one of the patterns can match. Most texts have none of it, and are not searched for each. */
const mayHold = /[@＠;/%&]|eyJ|earer |EARER |asic |ASIC /

/** Stands in every address of e-mail: the pattern of the rest is slow. */
const mayBeMail = /[@＠]|40|64/

const redactAddresses = (text: string): string =>
  (mayBeMail.test(text) ? text.replace(credentials, withoutUser).replace(mail, '…$1') : text)
    .replace(sessionId, '$1$2$3…')
    .replace(signedToken, 'eyJ…')
    .replace(authorization, '$1$2…')
    .replace(writtenQuery, '$1…')
    .replace(segment, (name) => (isToken(name) ? '…' : name))

/** `text` without card numbers, credentials, session ids, names of e-mail and tokens. */
export const redactRead = (text: string): string => maskCardNumbers(mayHold.test(text) ? redactAddresses(text) : text)

/** A name, an id or a selector, redacted, without what in it may be a key. In a sentence such words are numbers of orders, which are to be read. */
export const redactNames = (text: string): string => redactRead(text.replace(word, maskWord))

/** Attributes in which frameworks and components repeat what was typed: `data-value`, `ng-reflect-model`, `:value.sync`, `current-text`. */
const mirrors = [
  /(?:value|valuetext|valuenow|model|typed|entered)(?:[-_.:)\]].*)?$/i,
  /^(?:data-|current-?|typed-?|last-?|input-?)(?:val|text|input)$/i,
]

/** One attribute of a snippet, in which a quote within a value is written `&quot;`. The last one may be cut. */
const attribute = / ([^\s="<>]+)="[^"]*"?/g

/** An opening tag as text, redacted, without attributes that repeat what was typed. */
export function redactSnippet(snippet: string): string {
  const shown = snippet.replace(attribute, (whole, name: string) => (mirrors.some((mirror) => mirror.test(name)) ? '' : whole))
  const closed = snippet.endsWith('>') && !shown.endsWith('>') ? `${shown}>` : shown
  return redactNames(closed)
}
