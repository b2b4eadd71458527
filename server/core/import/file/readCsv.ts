/** Reads rows separated by semicolons, commas or tabs, whichever the header uses. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { type FileRefusal, refuseFile } from '#core/import/fileRefusal.ts'
import { HEADER_ROWS_MAX, namesKnown } from '#core/import/header.ts'
import type { Grid, GridRow } from '#core/import/table.ts'
import { ok, type Result } from '#core/result.ts'

const SEPARATORS = [';', ',', '\t'] as const
type Separator = (typeof SEPARATORS)[number]

const CUT_OFF =
  'Dit bestand stopt halverwege: de laatste rij is niet compleet. Sla het opnieuw op en stuur het nog een keer.'

/** The fields of each record; `isWhole` is false when a quoted field is never closed. */
interface Parsed {
  readonly records: readonly (readonly string[])[]
  readonly isWhole: boolean
}

/** Reads a text as CSV. Row numbers count records, so a cell with line breaks is still one row. */
export function readCsv(text: string): Result<Grid, FileRefusal> {
  const { records, isWhole } = parseRecords(text, separatorOf(text))
  if (!isWhole || isCutOff(text, records)) return refuseFile('stops halfway', CUT_OFF)
  return ok({ format: 'csv', rows: rowsOf(records) })
}

/** The separator under which the first rows name the most columns, else that which makes the most fields. */
function separatorOf(text: string): Separator {
  const scored = SEPARATORS.map((separator) => {
    const rows = rowsOf(parseRecords(text, separator, HEADER_ROWS_MAX).records)
    return {
      separator,
      names: Math.max(0, ...rows.map(namesKnown)),
      fields: Math.max(0, ...rows.map(({ cells }) => cells.length)),
    }
  })
  const [best] = scored.sort((a, b) => b.names - a.names || b.fields - a.fields)
  return best?.separator ?? ';'
}

function parseRecords(text: string, delimiter: Separator, to = -1): Parsed {
  const records: string[][] = []
  try {
    parse(text, {
      delimiter,
      to,
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record(record: string[]) {
        records.push(record)
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
  if (last === undefined || beforeLast === undefined || /[\r\n]\s*$/.test(text)) return false
  return last.length < beforeLast.length
}

const rowsOf = (records: readonly (readonly string[])[]): readonly GridRow[] =>
  records.map((fields, index) => ({
    number: index + 1,
    cells: fields.map((text) => (text === '' ? null : ({ kind: 'text', text } as const))),
  }))
