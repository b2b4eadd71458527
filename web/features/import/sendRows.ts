// Sends rows that were looked over, some at a time, and tells what became of each by its number in the file.
import { z } from 'zod'
import type { ReportRow } from '#core/import/report.ts'
import { LOGGED_OUT, OTHER_LOGGED_IN } from '../../failure.ts'
import { requestHeaders } from '../../pageOwner.ts'

/** A row as it leaves the browser: its number in the file, and its cells by the name of their column. */
export interface SentRow {
  readonly row: number
  readonly fields: Readonly<Record<string, string>>
}

/** Small enough that little is done twice after the line broke, large enough that hundreds go quickly. */
export const ROWS_PER_REQUEST = 25

const answer = z.object({
  report: z.object({
    rows: z.array(
      z.object({
        row: z.number(),
        kenmerk: z.string().optional(),
        status: z.enum(['nieuw', 'al aanwezig', 'afgewezen']),
        reasons: z.array(z.object({ kind: z.string(), message: z.string() })),
      }),
    ),
  }),
})

/** What became of a row on the server. */
export interface RowOutcome extends Pick<ReportRow, 'row' | 'status'> {
  readonly messages: readonly string[]
}

/** Why a lot was not taken in: no answer came, or it has to be sent by who is logged in. */
export type NotSent = { readonly failure: string | null }

const FAILURES: Readonly<Record<number, string>> = { 403: LOGGED_OUT, 409: OTHER_LOGGED_IN }

/** Sends one lot; what was not taken in can be sent again without doing anything twice. */
export async function sendRows(rows: readonly SentRow[]): Promise<readonly RowOutcome[] | NotSent> {
  try {
    const response = await fetch('/import', {
      method: 'POST',
      headers: { ...requestHeaders(), 'content-type': 'application/json' },
      body: JSON.stringify(rows.map(({ fields }) => fields)),
    })
    const failure = FAILURES[response.status]
    if (failure !== undefined) return { failure }
    const { report } = answer.parse(await response.json())
    return report.rows.flatMap(({ row: place, status, reasons }) => {
      const sent = rows[place - 1]
      return sent ? [{ row: sent.row, status, messages: reasons.map(({ message }) => message) }] : []
    })
  } catch {
    return { failure: null }
  }
}
