/** The cells of one row by the name of their column. */
import type { Column } from './columns.ts'
import type { Place } from './reasons.nl.ts'
import { type Cell, cellAddress, type GridRow, isEmpty, type SourceTable } from './table.ts'

/** One row, looked at through the columns that are read. */
export interface RowCells {
  /** The row number as the sender sees it. */
  readonly row: number
  readonly at: (column: Column) => Cell | null
  readonly isEmpty: (column: Column) => boolean
  /** Where a reason about this column lies, with the address of the cell in a spreadsheet. */
  readonly place: (column: Column) => Place
}

/** Looks at a row of a table through the places of its columns. */
export function cellsOf(
  { format }: Pick<SourceTable, 'format'>,
  positions: ReadonlyMap<Column, number>,
  { number, cells }: GridRow,
): RowCells {
  const at = (column: Column): Cell | null => cells[positions.get(column) ?? -1] ?? null
  return {
    row: number,
    at,
    isEmpty: (column) => isEmpty(at(column)),
    place(column) {
      const position = positions.get(column)
      if (format !== 'xlsx' || position === undefined) return { column }
      return { column, cell: cellAddress(position, number) }
    },
  }
}
