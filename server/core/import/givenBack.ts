// The rows that did not go in, as a file for Excel: the same columns, and behind them why. Made where the file is, stored nowhere.
import type { SourceTable } from './table.ts'

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

/** What a spreadsheet would run as a formula, also when quotes stand before it already. */
const LIKE_FORMULA = /^'*[=+\-@\t\r]/

/** With a quote before what a spreadsheet would run as a formula; reading takes that one off again. */
const csvCell = (text: string): string =>
  `"${(LIKE_FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

const withoutQuote = (text: string): string =>
  text.startsWith("'") && LIKE_FORMULA.test(text) ? text.slice(1) : text

/** The table as it was before it was given back: known by its column `reden`, which is none of ours. */
export function takenBack(table: SourceTable): SourceTable {
  if (!table.columns.some((name) => name.trim().toLowerCase() === REASON)) return table
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell?.kind === 'text' ? { ...cell, text: withoutQuote(cell.text) } : cell,
    ),
  }))
  return { ...table, rows }
}
