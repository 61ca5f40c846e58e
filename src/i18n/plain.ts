/**
 * Words of a page, shown for what they are. Direction overrides can make `exe.gpj` read as `jpg.exe`, and invisible characters can
 * make two names look alike: both are written out as `\u202e`.
 */

const deceiving = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** `text` with deceiving characters written out; right-to-left words are kept from moving their neighbours. */
export function plain(text: string): string {
  const shown = text.replace(deceiving, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`)
  return rightToLeft.test(shown) ? `\u2066${shown}\u2069` : shown
}
