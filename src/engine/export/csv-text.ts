/**
 * Rows as CSV by RFC 4180. It is for people who open it in a spreadsheet, so it starts with a byte order mark, without which Excel
 * misreads accents, and no cell is taken for a formula. The packages that write CSV bring types of Node or of a browser.
 */

/** How a cell begins that a spreadsheet takes for a formula, the wide forms of the signs included. An apostrophe in front makes it text. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

const cell = (text: string): string => {
  const shown = formula.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
}

/** @param rows the header first; all of one length */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
