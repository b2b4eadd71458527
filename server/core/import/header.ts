/** Finds the header of a file, under a title if need be, or says what is wrong with the file as a whole. */
import { ok, type Result, refused } from '#core/result.ts'
import { columnNamed, positionsOf, REQUIRED_COLUMNS } from './columns.ts'
import { type FileRefusal, refuseFile } from './fileRefusal.ts'
import { type Grid, type GridRow, isEmpty, type SourceTable, textOf } from './table.ts'

/** A header may stand below a title, but not further down than this. */
export const HEADER_ROWS_MAX = 10
/** As many columns as Excel has. */
const COLUMNS_MAX = 16_384
const TOO_WIDE: FileRefusal = {
  kind: 'too large',
  message:
    'Dit bestand heeft te veel kolommen. Laat alleen de kolommen van de signalen staan en stuur het opnieuw.',
}
/** The names in a header are short and hold no digits or sentences; the values under it are not. */
const HEADER_NAME = /^[\p{L}_ .()/-]{1,40}$/u

const headersOf = (row: GridRow): string[] => row.cells.map(textOf)

/** How many of the known columns a row names. */
export const namesKnown = (row: GridRow): number => positionsOf(headersOf(row)).size

const isBlank = (row: GridRow): boolean => row.cells.every(isEmpty)

/** Splits a grid into its header and the rows under it that hold a value. */
export function tableOf(grid: Grid): Result<SourceTable, FileRefusal> {
  const filled = grid.rows.filter((row) => !isBlank(row))
  const first = filled[0]
  if (first === undefined)
    return refuseFile('empty', 'Dit bestand is leeg. Kies het bestand met de signalen.')

  const candidates = grid.rows.slice(0, HEADER_ROWS_MAX)
  const header = candidates.reduce((best, row) => (namesKnown(row) > namesKnown(best) ? row : best), first)
  const problem = headerProblem(header)
  if (problem !== null) return refused(problem)

  const rows = filled.filter(({ number }) => number > header.number)
  if (rows.length === 0)
    return refuseFile(
      'no rows',
      'Onder de kolomnamen staan geen rijen. Vul het bestand aan en stuur het opnieuw.',
    )
  return ok({ format: grid.format, columns: headersOf(header), rows })
}

function headerProblem(header: GridRow): FileRefusal | null {
  const names = headersOf(header)
  if (names.length > COLUMNS_MAX) return TOO_WIDE
  const positions = positionsOf(names)
  const isHeader = header.cells.every((cell) => isEmpty(cell) || HEADER_NAME.test(textOf(cell).trim()))
  if (positions.size === 0 && !isHeader)
    return {
      kind: 'no header',
      message: `De kolomnamen ontbreken: de eerste rij is al een signaal. Zet deze namen erboven: ${REQUIRED_COLUMNS.join(', ')}.`,
    }
  const missing = REQUIRED_COLUMNS.filter((column) => !positions.has(column))
  if (missing.length > 0)
    return {
      kind: 'wrong header',
      message: `Deze kolommen zijn verplicht en ontbreken: ${missing.join(', ')}. Geef de kolommen deze namen en stuur het bestand opnieuw.`,
    }
  const twice = names.find((name, index) => {
    const column = columnNamed(name)
    return column !== null && positions.get(column) !== index
  })
  if (twice === undefined) return null
  return {
    kind: 'column twice',
    message: `Kolom ${columnNamed(twice)} staat twee keer in het bestand. Laat er één staan en stuur het bestand opnieuw.`,
  }
}
