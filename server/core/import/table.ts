/** What a file reader hands over: rows of cells, with the numbers and addresses by which the sender knows them. */

/** A cell as the user sees it; a date is a calendar date without a time zone, `other` is a list or an object in JSON. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'other' }

/** The kinds of file that are read. */
export type FileFormat = 'csv' | 'xlsx' | 'json'

/** One row; `number` counts as the user sees it in the file, null is an empty cell. */
export interface GridRow {
  readonly number: number
  readonly cells: readonly (Cell | null)[]
}

/** The rows of a file before anybody knows which of them is the header. */
export interface Grid {
  readonly format: FileFormat
  readonly rows: readonly GridRow[]
}

/** A file whose columns are known: `columns` are the names as written, `rows` are those under the header. */
export interface SourceTable {
  readonly format: FileFormat
  readonly columns: readonly string[]
  readonly rows: readonly GridRow[]
}

/** How much of a cell is read; thrice what the longest text may hold, so that what is cut off is refused as too long. */
const CELL_CHARS_MAX = 100_000

/** The text of a cell as it was sent; a date as the user would type it, nothing for an empty cell. */
export function textOf(cell: Cell | null | undefined): string {
  if (cell?.kind === 'text') return cell.text.slice(0, CELL_CHARS_MAX)
  if (cell?.kind !== 'date') return ''
  return `${String(cell.day).padStart(2, '0')}-${String(cell.month).padStart(2, '0')}-${cell.year}`
}

/** Whether a cell holds nothing that can be seen: no value, white space or invisible characters only. */
export const isEmpty = (cell: Cell | null | undefined): boolean =>
  cell == null || (cell.kind === 'text' && /^[\s\p{Cc}\p{Cf}]*$/u.test(cell.text))

/** The address of a cell in a spreadsheet ("H12"); `column` counts from 0, `row` from 1. */
export function cellAddress(column: number, row: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row}`
}
