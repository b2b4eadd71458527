// What became of each row of a file, put together from what the browser refused and what the server answered.
import type { GivenBack } from '#core/import/givenBack.ts'
import type { ReadFile } from './progress.ts'
import type { RowOutcome } from './sendRows.ts'

/** A row of the report; a row that the sender did not agree to was not sent. */
export interface ReportedRow {
  readonly row: number
  readonly kenmerk: string | null
  readonly status: 'nieuw' | 'al aanwezig' | 'afgewezen' | 'niet verstuurd'
  readonly messages: readonly string[]
  readonly cells: readonly string[]
}

const NOT_SENT = 'U hebt deze rij niet verstuurd.'

export const reportRows = (
  { rows }: ReadFile,
  outcomes: ReadonlyMap<number, RowOutcome>,
): readonly ReportedRow[] =>
  rows.map(({ row, kenmerk, cells, reasons, fields }) => {
    const outcome = outcomes.get(row)
    const shown = { row, kenmerk, cells }
    if (fields === null)
      return { ...shown, status: 'afgewezen', messages: reasons.map(({ message }) => message) }
    return outcome
      ? { ...shown, status: outcome.status, messages: outcome.messages }
      : { ...shown, status: 'niet verstuurd', messages: [NOT_SENT] }
  })

/** The rows that did not go in, to be given back. */
export const givenBack = (rows: readonly ReportedRow[]): readonly GivenBack[] =>
  rows
    .filter(({ status }) => status === 'afgewezen' || status === 'niet verstuurd')
    .map(({ cells, messages }) => ({ cells, reasons: messages }))
