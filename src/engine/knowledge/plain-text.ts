/** Text made comparable, for patterns that are written without accents. */

/** Text without accents and invisible characters: `Número` is `Numero`. */
export const unaccent = (text: string) =>
  // Most texts have none, and checking for them is much faster than removing them.
  plain.test(text) ? text : text.normalize('NFD').replace(/[\p{M}\u00AD\u200B-\u200D\u2060]/gu, '')

const plain = /^[\0-~]*$/

/** Lower case, no accents, only letters and digits: `mercadopago_custom[cardExpirationMonth]` and `Mês` become comparable. */
export const fold = (text: string) =>
  unaccent(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
