// How far an import is, from the choice of a file to the report. One step leads to the next; nothing is kept when it ends.
import type { PreparedRow } from './preparedRow.ts'
import type { NotSent, RowOutcome } from './sendRows.ts'

/** A file whose rows were looked over. */
export interface ReadFile {
  readonly columns: readonly string[]
  readonly ignored: readonly string[]
  readonly rows: readonly PreparedRow[]
}

/** What the sender decided on a row with words to look at: which of them go out, or that the row stays behind. */
export interface RowDecision {
  readonly removed: ReadonlySet<string>
  readonly state: 'open' | 'agreed' | 'held'
}
export type RowDecisions = ReadonlyMap<number, RowDecision>

export type Progress =
  | { readonly step: 'choose'; readonly refused?: string }
  | { readonly step: 'read'; readonly done: number; readonly total: number | null }
  | { readonly step: 'review'; readonly file: ReadFile }
  | { readonly step: 'send'; readonly file: ReadFile; readonly done: number; readonly total: number }
  | ({
      readonly step: 'broken'
      readonly file: ReadFile
      readonly done: number
      readonly total: number
    } & NotSent)
  | { readonly step: 'report'; readonly file: ReadFile; readonly outcomes: ReadonlyMap<number, RowOutcome> }
