/** Reads every row of a table, and sees which rows repeat an earlier one. */
import { seal } from '#core/deidentify/gate.ts'
import { TITLE_CHARS_MAX } from '../textLength.ts'
import { cleanText } from './cleanText.ts'
import { COLUMNS, type Column, columnNamed, positionsOf } from './columns.ts'
import { type RowReading, readRow } from './readRow.ts'
import * as reasons from './reasons.nl.ts'
import type { Reason } from './report.ts'
import { cellsOf, type RowCells } from './rowCells.ts'
import { cellAddress, type GridRow, isEmpty, type SourceTable, textOf } from './table.ts'

/** Reads the rows one by one, in the order of the file; `today` is YYYY-MM-DD. */
export function* readRows(table: SourceTable, today: string): Generator<RowReading> {
  const positions = positionsOf(table.columns)
  const earlier = new EarlierRows()
  for (const row of table.rows) {
    const cells = cellsOf(table, positions, row)
    const repeat = earlier.repeatedBy(cells)
    const misfit = misfitOf(table, row)
    const reading = misfit === null ? readRow(cells, today) : refusedWhole(cells, misfit)
    yield repeat === null
      ? reading
      : { ...reading, input: null, reasons: withRepeat(reading, repeat), changes: [] }
  }
}

/** The columns that are not read, once each, by name; a name that could be an identifier is given by its place. */
export function ignoredColumns(table: SourceTable): readonly string[] {
  const ignored = new Set<string>()
  const width = table.format === 'xlsx' ? Math.max(...table.rows.map(({ cells }) => cells.length)) : 0
  for (let index = 0; index < Math.max(table.columns.length, width); index++) {
    const name = cleanText(table.columns[index] ?? '').text
    if (columnNamed(name) !== null) continue
    const isUsed = name !== '' || table.rows.some(({ cells }) => !isEmpty(cells[index]))
    if (isUsed) ignored.add(isTellable(name) ? name : `kolom ${cellAddress(index, 1).slice(0, -1)}`)
  }
  return [...ignored]
}

/** Whether a name or reference may be told again; one that is too long for a reference is not even read through. */
const isTellable = (text: string): boolean => text !== '' && text.length <= TITLE_CHARS_MAX && seal(text).ok

/** Why a row cannot be read by column at all; in a spreadsheet a cell too many shifts nothing and is just ignored. */
function misfitOf({ format, columns }: SourceTable, { cells }: GridRow): Reason | null {
  if (format === 'csv' && cells.length > columns.length)
    return reasons.tooManyColumns(cells.length, columns.length)
  return format === 'json' && cells.length === 1 && columns.length > 1 && cells[0]?.kind === 'other'
    ? reasons.notARow()
    : null
}

function refusedWhole(cells: RowCells, reason: Reason): RowReading {
  const { text } = cleanText(textOf(cells.at('kenmerk')))
  const reference = isTellable(text) ? text : null
  const shown = { row: cells.row, reference, referencePlace: cells.place('kenmerk') }
  return { ...shown, input: null, reasons: [reason], changes: [] }
}

/** A row that need not be sent again needs no mending either: that one advice is enough. */
const withRepeat = (reading: RowReading, repeat: Reason): readonly Reason[] =>
  repeat.kind === 'same row as an earlier one' ? [repeat] : [...reading.reasons, repeat]

/** Remembers references and whole rows, both without regard to white space. */
class EarlierRows {
  readonly #rowByReference = new Map<string, number>()
  readonly #rowByContent = new Map<string, number>()

  repeatedBy(cells: RowCells): Reason | null {
    const bare = (column: Column) =>
      textOf(cells.at(column))
        .normalize('NFC')
        .replace(/[\s\p{Cc}\p{Cf}]/gu, '')
    const reference = firstRow(this.#rowByReference, bare('kenmerk'), cells.row)
    const content = firstRow(this.#rowByContent, COLUMNS.map(bare).join('\u0000'), cells.row)
    if (content !== null) return reasons.rowRepeated(content)
    return reference === null ? null : reasons.referenceRepeated(cells.place('kenmerk'), reference)
  }
}

/** The earlier row under this key, or null when this row is the first. */
function firstRow(rows: Map<string, number>, key: string, row: number): number | null {
  const earlier = rows.get(key)
  if (earlier === undefined && key !== '') rows.set(key, row)
  return earlier ?? null
}
