// Reads a file of signals and looks its rows over one by one, by the very rules of the server.
import { cleanText } from '#core/import/cleanText.ts'
import { COLUMNS, columnNamed, positionsOf } from '#core/import/columns.ts'
import { readImportFile } from '#core/import/file/readImportFile.ts'
import type { RowReading } from '#core/import/readRow.ts'
import { ignoredColumns, readRows } from '#core/import/readRows.ts'
import { type GridRow, type SourceTable, textOf } from '#core/import/table.ts'
import { readTexts } from '../readalong/reading.ts'
import { type FileNews, type PreparedRow, TEXTS } from './preparedRow.ts'

/** Rows are handed over by so many at a time, often enough to see the progress. */
const ROWS_AT_ONCE = 20

/** The news of a file, piece by piece; `today` is YYYY-MM-DD. */
export function* readFile(bytes: Uint8Array, today: string): Generator<FileNews> {
  const file = readImportFile(bytes)
  if (!file.ok) return yield { kind: 'refused', message: file.problems[0]?.message ?? '' }
  const table = file.value
  const { columns } = table
  yield { kind: 'columns', columns, total: table.rows.length, ignored: ignoredColumns(table) }
  let rows: PreparedRow[] = []
  let index = 0
  for (const reading of readRows(table, today)) {
    rows.push(prepared(table, table.rows[index], reading))
    index += 1
    if (rows.length < ROWS_AT_ONCE) continue
    yield { kind: 'rows', rows }
    rows = []
  }
  yield { kind: 'rows', rows }
  yield { kind: 'end' }
}

function prepared(table: SourceTable, row: GridRow | undefined, reading: RowReading): PreparedRow {
  const positions = positionsOf(table.columns)
  const width = Math.max(table.columns.length, row?.cells.length ?? 0)
  const cells = Array.from({ length: width }, (_, index) => textOf(row?.cells[index]))
  const cell = (column: string) => textOf(row?.cells[positions.get(columnNamed(column) ?? 'kenmerk') ?? -1])
  const { input } = reading
  const texts = input === null ? [] : TEXTS.map((column) => cleanText(cell(column)).text)
  const kept = numbersIn(texts[0] ?? '')
  return {
    row: reading.row,
    kenmerk: reading.reference,
    cells,
    reasons: reading.reasons,
    changes: reading.changes,
    // A day in the period is not sent either: the month is all that is kept.
    fields:
      input === null
        ? null
        : {
            ...Object.fromEntries(
              COLUMNS.filter((column) => positions.has(column)).map((column) => [column, cell(column)]),
            ),
            periode: input.period,
          },
    texts,
    ownNumbers: kept,
    spans: readTexts(texts, { kept }),
  }
}

/** What in a reference looks like a number of a dossier or a date. */
const numbersIn = (reference: string): readonly string[] =>
  readTexts([reference]).flatMap((spans) =>
    spans
      .filter(({ type }) => type === 'DOSSIER' || type === 'DATE')
      .map(({ start, end }) => reference.slice(start, end)),
  )
