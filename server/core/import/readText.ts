/** Reads a text column: cleans it, measures it and passes it through the gate. */
import { sealRequired } from '#core/signal.ts'
import { cleanText } from './cleanText.ts'
import { REQUIRED_COLUMNS, type TextColumn } from './columns.ts'
import * as reasons from './reasons.nl.ts'
import type { Change, Reason } from './report.ts'
import type { RowCells } from './rowCells.ts'
import { textOf } from './table.ts'

/** A text as it would be stored, empty when the cell is; with what is wrong with it. */
export interface TextReading {
  readonly text: string
  readonly reasons: readonly Reason[]
  readonly changes: readonly Change[]
}

/** How many characters (UTF-16 code units) a text must and may have. */
export interface Length {
  readonly min: number
  readonly max: number
}

/** A text with more than this is no story; finding each of thousands back in the cell as sent takes seconds. */
const IDENTIFIERS_NAMED_MAX = 100

/** Reads the text of a column; the identifiers in it are named by their place in the cell as sent. */
export function readText(cells: RowCells, column: TextColumn, { min, max }: Length): TextReading {
  const place = cells.place(column)
  const cell = cells.at(column)
  if (cell?.kind === 'other') return { text: '', reasons: [reasons.notText(place)], changes: [] }
  if (cells.isEmpty(column)) {
    const isRequired = REQUIRED_COLUMNS.some((required) => required === column)
    return { text: '', reasons: isRequired ? [reasons.requiredEmpty(place)] : [], changes: [] }
  }
  const clean = cleanText(textOf(cell))
  const changes = clean.removed > 0 ? [reasons.controlsRemoved(cells.row, column, clean.removed)] : []
  return { text: clean.text, reasons: [...lengthReasons(), ...identifierReasons()], changes }

  function lengthReasons(): Reason[] {
    const chars = clean.text.length
    if (chars < min) return [reasons.tooShort(place, chars, min)]
    return chars > max ? [reasons.tooLong(place, chars, max)] : []
  }

  function identifierReasons(): Reason[] {
    const sealed = sealRequired(clean.text, column, 1, Number.POSITIVE_INFINITY)
    if (sealed.ok) return []
    return sealed.problems.slice(0, IDENTIFIERS_NAMED_MAX).flatMap(({ start, end, identifier }) => {
      if (start === undefined || end === undefined || identifier === undefined) return []
      const span = clean.spanAsSent(start, end)
      return [reasons.identifierFound(place, identifier, span.start, span.end)]
    })
  }
}
