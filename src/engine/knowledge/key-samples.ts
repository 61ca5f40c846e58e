/** What the collector has to know of keys, apart from their formats, as little code as possible is sent into a page. */

/** Every text with a key contains one of these. */
export const keyHint = /(?:APP_USR|TEST)-[\da-f]{8}|QVBQX1|client[_-]?secret/i

/** Whether a key's part after its prefix is made of one or two characters, of groups of one each, or of the digits in order. */
export function isSample(secret: string): boolean {
  const plain = secret.replace(/[\W_]/g, '').toLowerCase()
  return (
    new Set(plain).size < 3 ||
    !/([a-z\d])(?!\1)[a-z\d]/i.test(secret) ||
    ['0123456789abcdef', '1234567890abcdef', '1234567890'].some((row) => row.repeat(8).includes(plain))
  )
}
