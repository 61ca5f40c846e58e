import { locales } from '../engine/i18n/format.ts'
import type { Wording } from '../engine/i18n/wording.ts'

/** An amount of bytes in words, in kilobytes or megabytes. */
export function sizeText(language: Wording, bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
