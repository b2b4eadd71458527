// The rows that did not go in, as a file for Excel: the same columns, and behind them why. Made where the file is, stored nowhere.

/** A row as it stands in the file, with why it is given back. */
export interface GivenBack {
  readonly cells: readonly string[]
  readonly reasons: readonly string[]
}

const REASON = 'reden'

/** A text with a mark at the start and semicolons, which a Dutch Excel opens by itself; a `reden` of before makes way. */
export function givenBackCsv(columns: readonly string[], rows: readonly GivenBack[]): string {
  const kept = columns.flatMap((name, index) => (name.trim().toLowerCase() === REASON ? [] : [index]))
  const lines = [
    [...kept.map((index) => columns[index] ?? ''), REASON],
    ...rows.map(({ cells, reasons }) => [
      ...kept.map((index) => cells[index] ?? ''),
      reasons.join(' '),
      // What stood there beyond the columns is not lost.
      ...cells.slice(columns.length),
    ]),
  ]
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`
}

/** A quote before a sign that a spreadsheet would run as a formula. */
const csvCell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
