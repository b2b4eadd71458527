// Reads a file with signals, whatever its extension says: the content decides what it is.
import { type FileRefusal, refuseFile } from '#core/import/fileRefusal.ts'
import { tableOf } from '#core/import/header.ts'
import type { SourceTable } from '#core/import/table.ts'
import type { Result } from '#core/result.ts'
import { decodeText } from './decodeText.ts'
import { readCsv } from './readCsv.ts'
import { looksLikeJson, readJson } from './readJson.ts'
import { readXlsx } from './readXlsx.ts'
import { looksLikeArchive } from './unpackWorkbook.ts'

/** The largest file that is taken in at once. */
export const FILE_BYTES_MAX = 20 * 1024 * 1024
const ROWS_MAX = 20_000

/** Reads the rows of a CSV, XLSX or JSON file, or says in one sentence why the file as a whole is refused. */
export async function readImportFile(bytes: Uint8Array): Promise<Result<SourceTable, FileRefusal>> {
  if (bytes.length > FILE_BYTES_MAX) return tooLarge()
  const table = looksLikeArchive(bytes) ? await readWorkbook(bytes) : readTextFile(bytes)
  return table.ok && table.value.rows.length > ROWS_MAX ? tooLarge() : table
}

const tooLarge = () =>
  refuseFile(
    'too large',
    `Dit bestand is te groot: er passen ${FILE_BYTES_MAX / 1024 / 1024} MB en ${ROWS_MAX} rijen in één keer. Verdeel de signalen over meer bestanden.`,
  )

async function readWorkbook(bytes: Uint8Array): Promise<Result<SourceTable, FileRefusal>> {
  const grid = await readXlsx(bytes)
  return grid.ok ? tableOf(grid.value) : grid
}

function readTextFile(bytes: Uint8Array): Result<SourceTable, FileRefusal> {
  const text = decodeText(bytes)
  if (!text.ok) return text
  if (looksLikeJson(text.value)) return readJson(text.value)
  const grid = readCsv(text.value)
  return grid.ok ? tableOf(grid.value) : grid
}
