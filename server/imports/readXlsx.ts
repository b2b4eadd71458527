// Reads the sheet of an Excel workbook in which the header stands, each cell as the user sees it.
import ExcelJS from 'exceljs'
import { type FileRefusal, refuseFile } from '#core/import/fileRefusal.ts'
import { HEADER_ROWS_MAX, namesKnown } from '#core/import/header.ts'
import type { Cell, Grid, GridRow } from '#core/import/table.ts'
import { ok, type Result } from '#core/result.ts'
import { numberAsShown } from './numberAsShown.ts'
import { unpackWorkbook } from './unpackWorkbook.ts'

/** Parts of a sheet that hold no values; some of them name ranges of a million rows, or files that were left out. */
const IGNORED_NODES = [
  'autoFilter',
  'cols',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'hyperlinks',
  'legacyDrawing',
  'mergeCells',
  'picture',
  'tableParts',
]

/** Reads a workbook; formulas are not calculated, hidden columns are read, sheets without the header are left alone. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Grid, FileRefusal>> {
  const unpacked = unpackWorkbook(bytes)
  if (!unpacked.ok) return unpacked
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(unpacked.value.buffer, { ignoreNodes: IGNORED_NODES })
  } catch {
    return refuseFile(
      'not readable',
      'Deze werkmap kan niet worden gelezen. Open haar in Excel, sla haar opnieuw op als XLSX en stuur haar nog een keer.',
    )
  }
  const grids = workbook.worksheets.map(rowsOf)
  const named = (rows: readonly GridRow[]) => Math.max(0, ...rows.slice(0, HEADER_ROWS_MAX).map(namesKnown))
  const best = grids.reduce((a, b) => (named(b) > named(a) ? b : a), grids[0] ?? [])
  return ok({ format: 'xlsx', rows: best })
}

function rowsOf(sheet: ExcelJS.Worksheet): readonly GridRow[] {
  const rows: GridRow[] = []
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: (Cell | null)[] = []
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (cells.length < column - 1) cells.push(null)
      cells.push(cellOf(cell.value, cell.numFmt))
    })
    rows.push({ number, cells })
  })
  return rows
}

/** A date cell is a calendar date: the library gives it in UTC, so that the first of January stays in January. */
function cellOf(value: ExcelJS.CellValue | undefined, format: string | undefined): Cell | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? null
      : {
          kind: 'date',
          year: value.getUTCFullYear(),
          month: value.getUTCMonth() + 1,
          day: value.getUTCDate(),
        }
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (typeof value === 'number') return { kind: 'text', text: numberAsShown(value, format) }
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'WAAR' : 'ONWAAR' }
  if ('richText' in value) return { kind: 'text', text: value.richText.map(({ text }) => text).join('') }
  if ('error' in value) return { kind: 'text', text: value.error }
  if ('hyperlink' in value) return { kind: 'text', text: value.text }
  return cellOf(value.result, format)
}
