// The answer of the server to a file: a report row by row, or why the file as a whole was refused.
import { z } from 'zod'

const reason = z.object({
  message: z.string(),
  column: z.string().optional(),
  cell: z.string().optional(),
})
const row = z.object({
  row: z.number(),
  kenmerk: z.string().optional(),
  status: z.enum(['nieuw', 'al aanwezig', 'afgewezen']),
  reasons: z.array(reason),
})
const report = z.object({
  rows: z.array(row),
  totals: z.object({ nieuw: z.number(), 'al aanwezig': z.number(), afgewezen: z.number() }),
  ignoredColumns: z.array(z.string()),
  changes: z.array(z.object({ row: z.number(), message: z.string() })),
})
const answer = z.union([
  z.object({ report }),
  z.object({ refusal: z.object({ message: z.string() }) }),
  z.object({ message: z.string() }),
])

export type ImportReport = z.infer<typeof report>
export type ReportRow = z.infer<typeof row>

/** A report, or one sentence that says why nothing was taken in. */
export type ImportOutcome = { readonly report: ImportReport } | { readonly refused: string }

const NO_ANSWER = 'De server geeft geen antwoord. Er is niets half bewaard. Probeer het later opnieuw.'

/** Sends the file as it is; the name goes along so that the server can name it, encoded because headers are ASCII. */
export async function sendFile(file: File): Promise<ImportOutcome> {
  try {
    const response = await fetch('/import', {
      method: 'POST',
      headers: {
        'x-rodedraad': '1',
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
      },
      body: file,
    })
    const parsed = answer.parse(await response.json())
    if ('report' in parsed) return parsed
    return { refused: 'refusal' in parsed ? parsed.refusal.message : parsed.message }
  } catch {
    return { refused: NO_ANSWER }
  }
}

/** The refused rows as CSV for Excel: where and why, never the text itself. */
export function refusedAsCsv(rows: readonly ReportRow[]): string {
  const lines = rows
    .filter(({ status }) => status === 'afgewezen')
    .flatMap(({ row: number, kenmerk, reasons }) =>
      reasons.map(({ column, cell, message }) => [
        String(number),
        kenmerk ?? '',
        column ?? '',
        cell ?? '',
        message,
      ]),
    )
  const all = [['rij', 'kenmerk', 'kolom', 'cel', 'reden'], ...lines]
  return `\uFEFF${all.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`
}

/** A quote before a sign that a spreadsheet would run as a formula. */
const csvCell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
