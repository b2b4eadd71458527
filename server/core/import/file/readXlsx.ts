/** Reads the sheet of an Excel workbook in which the header stands, each cell as the user sees it. */
import { type FileRefusal, refuseFile } from '#core/import/fileRefusal.ts'
import { HEADER_ROWS_MAX, namesKnown } from '#core/import/header.ts'
import type { Grid, GridRow } from '#core/import/table.ts'
import { ok, type Result } from '#core/result.ts'
import { readSheet, TooManyCells, Unfolded } from './readSheet.ts'
import { UNPACKED_TOO_LARGE, unpackWorkbook } from './unpackWorkbook.ts'
import { readWorkbook } from './workbook.ts'

/** Reads a workbook; hidden columns are read, sheets without the header are left alone. */
export function readXlsx(bytes: Uint8Array): Result<Grid, FileRefusal> {
  const parts = unpackWorkbook(bytes)
  if (!parts.ok) return parts
  try {
    const workbook = readWorkbook(parts.value)
    const unfolded = new Unfolded()
    const grids = workbook.sheets.map((sheet) => readSheet(sheet, workbook, unfolded))
    const best = grids.reduce((a, b) => (named(b) > named(a) ? b : a), grids[0] ?? [])
    return ok({ format: 'xlsx', rows: best })
  } catch (error) {
    if (error instanceof TooManyCells) return UNPACKED_TOO_LARGE
    return refuseFile(
      'not readable',
      'Deze werkmap kan niet worden gelezen. Open haar in Excel, sla haar opnieuw op als XLSX en stuur haar nog een keer.',
    )
  }
}

const named = (rows: readonly GridRow[]): number =>
  Math.max(0, ...rows.slice(0, HEADER_ROWS_MAX).map(namesKnown))
