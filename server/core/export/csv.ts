// Comma-separated values as spreadsheets open them, with nothing in a cell that a spreadsheet would run.

/** The byte order mark by which a spreadsheet knows that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** Dutch spreadsheets keep the comma for decimals and expect this between cells. */
const SEPARATOR = ';'

/** What makes a spreadsheet take a cell for a formula, or breaks out of the cell it stands in. */
const FORMULA = /^[=+\-@\t\r\n|]/

/** One line of a file, its ending included. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(csvCell).join(SEPARATOR)}\r\n`

/** A number stays a number; a text that looks like a formula is made text by the sign spreadsheets have for it. */
function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const plain = value.replaceAll('\u0000', '')
  const text = FORMULA.test(plain.trimStart()) || FORMULA.test(plain) ? `'${plain}` : plain
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
