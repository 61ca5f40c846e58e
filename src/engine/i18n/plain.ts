/**
 * Words of a page, shown for what they are. Direction overrides can make `exe.gpj` read as `jpg.exe`, invisible characters can make two
 * names look alike, and a terminal obeys control characters: all of them are written out, as `\u202e`.
 */

/** Controls, format characters, line separators, and what no font draws; variation selectors of emoji apart. */
const deceiving = /(?!\t|\n|\r|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** `text` with deceiving characters written out. */
export const writtenOut = (text: string): string => text.replace(deceiving, escaped)

/** The character as JSON and JavaScript write it, unit by unit. */
export const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

/** `text` kept from moving its neighbours where it reads from right to left. Line by line: the end of a line ends what was begun. */
export const isolated = (text: string): string =>
  text.replace(/[^\r\n]+/g, (line) => (rightToLeft.test(line) ? `\u2066${line}\u2069` : line))

/** `text` with deceiving characters written out; right-to-left words are kept from moving their neighbours. */
export const plain = (text: string): string => isolated(writtenOut(text))
