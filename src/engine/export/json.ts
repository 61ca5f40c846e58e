/** An audit as JSON, for programs. */
import { escaped } from '../i18n/plain.ts'

/** Characters that other programs treat as line ends, terminal control characters, and invisible characters. */
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/**
 * `value` as JSON with such characters escaped: the data is the same, and it is safe to print.
 * @param indent number of spaces; if absent, everything is on one line
 */
export const safeJson = (value: unknown, indent?: number): string => JSON.stringify(value, null, indent).replace(unsafe, escaped)
