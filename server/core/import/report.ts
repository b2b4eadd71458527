/** The report of an import: one line for each row with data, and what was done with the file as a whole. */
import type { Column } from './columns.ts'

/** What became of a row. */
const ROW_STATUSES = ['nieuw', 'al aanwezig', 'afgewezen'] as const
/** One of the things that may become of a row. */
export type RowStatus = (typeof ROW_STATUSES)[number]

/** The reasons to refuse a row, told apart. */
export type ReasonKind =
  | 'required column empty'
  | 'narrative too short'
  | 'text too long'
  | 'period impossible'
  | 'period in the future'
  | 'period not recognised'
  | 'value not in the list'
  | 'law unknown'
  | 'article unknown'
  | 'direct identifier'
  | 'kenmerk used before in this file'
  | 'same row as an earlier one'
  | 'kenmerk used before with other content'
  | 'too many columns'
  | 'not text'
  | 'refused'

/**
 * Why a row was refused; it never holds the offending text. `start` and `end` (UTF-16 code units, end exclusive) are
 * places in the cell as sent, `cell` is its address in a spreadsheet, `earlierRow` the row it repeats.
 */
export interface Reason {
  readonly kind: ReasonKind
  readonly what?: string
  readonly column?: Column
  readonly start?: number
  readonly end?: number
  readonly cell?: string
  readonly earlierRow?: number
  readonly message: string
}

/** One row of the file; `kenmerk` is left out when it is empty or itself an identifier. */
export interface ReportRow {
  readonly row: number
  readonly kenmerk?: string
  readonly status: RowStatus
  readonly reasons: readonly Reason[]
}

/** Something that was stored otherwise than it was sent. */
export interface Change {
  readonly kind: 'date reduced to month' | 'control characters removed' | 'article not kept'
  readonly row: number
  readonly column: Column
  readonly message: string
}

/** The whole report; `totals` counts the rows per status. */
export interface ImportReport {
  readonly rows: readonly ReportRow[]
  readonly totals: Readonly<Record<RowStatus, number>>
  readonly ignoredColumns: readonly string[]
  readonly changes: readonly Change[]
}

/** Counts the rows per status. */
export const totalsOf = (rows: readonly ReportRow[]): ImportReport['totals'] => ({
  nieuw: rows.filter(({ status }) => status === 'nieuw').length,
  'al aanwezig': rows.filter(({ status }) => status === 'al aanwezig').length,
  afgewezen: rows.filter(({ status }) => status === 'afgewezen').length,
})
