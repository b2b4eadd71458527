/** Reads a file with signals, whatever its extension says: the content decides what it is. */
import type { FileRefusal } from '#core/import/fileRefusal.ts'
import { takenBack } from '#core/import/givenBack.ts'
import { tableOf } from '#core/import/header.ts'
import type { SourceTable } from '#core/import/table.ts'
import { ok, type Result } from '#core/result.ts'
import { decodeText } from './decodeText.ts'
import { FILE_BYTES_MAX, FILE_TOO_LARGE, ROWS_MAX } from './limits.ts'
import { readCsv } from './readCsv.ts'
import { looksLikeJson, readJson } from './readJson.ts'
import { readXlsx } from './readXlsx.ts'
import { looksLikeArchive } from './unpackWorkbook.ts'

/** Reads the rows of a CSV, XLSX or JSON file, or says in one sentence why the file as a whole is refused. */
export function readImportFile(bytes: Uint8Array): Result<SourceTable, FileRefusal> {
  if (bytes.length > FILE_BYTES_MAX) return FILE_TOO_LARGE
  const table = looksLikeArchive(bytes) ? tableOfWorkbook(bytes) : readTextFile(bytes)
  if (!table.ok) return table
  return table.value.rows.length > ROWS_MAX ? FILE_TOO_LARGE : ok(takenBack(table.value))
}

function tableOfWorkbook(bytes: Uint8Array): Result<SourceTable, FileRefusal> {
  const grid = readXlsx(bytes)
  return grid.ok ? tableOf(grid.value) : grid
}

function readTextFile(bytes: Uint8Array): Result<SourceTable, FileRefusal> {
  const text = decodeText(bytes)
  if (!text.ok) return text
  if (looksLikeJson(text.value)) return readJson(text.value)
  const grid = readCsv(text.value)
  return grid.ok ? tableOf(grid.value) : grid
}
