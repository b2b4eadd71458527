/** Reads rows separated by semicolons, commas or tabs, whichever the header uses. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { inFigures } from '#core/dutch/numerals.ts'
import { type FileRefusal, refuseFile } from '#core/import/fileRefusal.ts'
import { HEADER_ROWS_MAX, namesKnown } from '#core/import/header.ts'
import type { Grid, GridRow } from '#core/import/table.ts'
import { ok, type Result } from '#core/result.ts'
import { CELLS_MAX, FILE_TOO_LARGE, ROWS_MAX } from './limits.ts'

const SEPARATORS = [';', ',', '\t'] as const
type Separator = (typeof SEPARATORS)[number]

const CUT_OFF =
  'Dit bestand stopt halverwege: de laatste rij is niet compleet. Sla het opnieuw op en stuur het nog een keer.'

/** The fields of each record; `isWhole` is false when a quoted field is never closed. */
interface Parsed {
  readonly records: readonly (readonly string[])[]
  readonly isWhole: boolean
}

/** The most characters of one record; the longest texts of a signal together hold a fraction of it. */
const RECORD_CHARS_MAX = 1_000_000
/** Often a quotation mark that is never closed makes the rest of a file one cell. */
const ROW_TOO_LONG = refuseFile(
  'too large',
  `In dit bestand is één rij te lang: er passen ${inFigures(RECORD_CHARS_MAX)} tekens in een rij. Kijk na of er ergens een aanhalingsteken ontbreekt.`,
)
/** How much of a file is looked at to learn how it is separated. */
const BEGINNING_CHARS = 100_000
/** Each record of another length than the first costs the parser time, also when it is blank. */
const RECORDS_MAX = 2 * ROWS_MAX

/** A file of records without end. */
class TooManyRecords extends Error {}

/** Reads a text as CSV. Row numbers count records, so a cell with line breaks is still one row. */
export function readCsv(text: string): Result<Grid, FileRefusal> {
  try {
    const separator = separatorOf(text.slice(0, BEGINNING_CHARS))
    if (isEndless(text, separator)) return FILE_TOO_LARGE
    const { records, isWhole } = parseRecords(text, separator)
    if (!isWhole || isCutOff(text, records)) return refuseFile('stops halfway', CUT_OFF)
    return ok({ format: 'csv', rows: rowsOf(records) })
  } catch (error) {
    if (error instanceof TooManyRecords) return FILE_TOO_LARGE
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE') return ROW_TOO_LONG
    throw error
  }
}

/** Whether a text has more cells than are taken in; told without parsing it, which takes long for so many. */
function isEndless(text: string, separator: Separator): boolean {
  let cells = 0
  for (let at = 0; at < text.length && cells <= CELLS_MAX; at++)
    if (text[at] === separator || text[at] === '\n' || text[at] === '\r') cells += 1
  return cells > CELLS_MAX
}

/** The separator under which the first rows of a beginning name the most columns, else that which makes the most fields. */
function separatorOf(beginning: string): Separator {
  const scored = SEPARATORS.map((separator) => {
    const rows = rowsOf(parseRecords(beginning, separator).records.slice(0, HEADER_ROWS_MAX))
    return {
      separator,
      names: Math.max(0, ...rows.map(namesKnown)),
      fields: Math.max(0, ...rows.map(({ cells }) => cells.length)),
    }
  })
  const [best] = scored.sort((a, b) => b.names - a.names || b.fields - a.fields)
  return best?.separator ?? ';'
}

function parseRecords(text: string, delimiter: Separator): Parsed {
  const records: string[][] = []
  try {
    parse(text, {
      delimiter,
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: RECORD_CHARS_MAX,
      on_record(record: string[]) {
        if (records.push(record) > RECORDS_MAX) throw new TooManyRecords()
        return null
      },
    })
    return { records, isWhole: true }
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return { records, isWhole: false }
    throw error
  }
}

/** A last record that is shorter than the others, with no line break after it, was cut off. */
function isCutOff(text: string, records: readonly (readonly string[])[]): boolean {
  const [last, beforeLast] = [records.at(-1), records.at(-2)]
  const ending = text.slice(text.trimEnd().length)
  if (last === undefined || beforeLast === undefined || /[\r\n]/.test(ending)) return false
  return last.length < beforeLast.length
}

const rowsOf = (records: readonly (readonly string[])[]): readonly GridRow[] =>
  records.map((fields, index) => ({
    number: index + 1,
    cells: fields.map((text) => (text === '' ? null : ({ kind: 'text', text } as const))),
  }))
