/** An audit as JSON, for programs. */
import { escaped } from '../i18n/plain.ts'

/** Characters that end a line for other programs, that a terminal obeys, or that nobody sees. */
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/**
 * `value` as JSON in which such characters are escaped, which means the same and cannot harm whoever prints it.
 * @param indent spaces; without, the whole is one line
 */
export const safeJson = (value: unknown, indent?: number): string => JSON.stringify(value, null, indent).replace(unsafe, escaped)
