/**
 * Makes deceptive text of a page safe to show. Direction overrides can make `exe.gpj` read as `jpg.exe`, invisible characters can
 * make two names look alike, and terminals obey control characters: all of them are escaped, as in `\u202e`.
 */

/** Controls, halves of characters, format characters, line separators and invisible characters, except for the variation selectors of emoji. */
const deceiving = /(?!\t|\n|\r|\ufe0e|\ufe0f)[\p{Cc}\ud800-\udfff\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** `text` with deceptive characters escaped. */
export const writtenOut = (text: string): string => text.replace(deceiving, escaped)

/** The character as JSON and JavaScript escape it, one UTF-16 unit at a time. */
export const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

/** Isolates right-to-left text, so that it does not reorder its surroundings. Per line, because an isolate ends with its line. */
export const isolated = (text: string): string =>
  text.replace(/[^\r\n]+/g, (line) => (rightToLeft.test(line) ? `\u2066${line}\u2069` : line))

/** `text` with deceptive characters escaped and right-to-left lines isolated. */
export const plain = (text: string): string => isolated(writtenOut(text))
