/** Reads the cells of one sheet of a workbook, each as the user sees it; formulas are not calculated. */
import { DAY_MS } from '#core/days.ts'
import { type Cell, type GridRow, textOf } from '#core/import/table.ts'
import { CELLS_MAX, UNPACKED_BYTES_MAX } from './limits.ts'
import { numberAsShown } from './numberAsShown.ts'
import { readXml, unescaped } from './readXml.ts'
import type { Workbook } from './workbook.ts'

/** The sheets of a workbook spread over more than is taken in. */
export class TooManyCells extends Error {}

/** Counts what all sheets of a workbook unfold into: cells, and the signs of texts that many cells may share. */
export class Unfolded {
  #cells = 0
  #signs = 0

  count(cells: number, signs: number): void {
    this.#cells += cells
    this.#signs += signs
    if (this.#cells > CELLS_MAX || this.#signs > UNPACKED_BYTES_MAX) throw new TooManyCells()
  }
}

/** A cell while its element is being read. */
interface OpenCell {
  readonly column: number
  readonly type: string
  readonly format: string
  value: string
}

/** The rows that have cells. */
export function readSheet(sheet: Uint8Array, workbook: Workbook, unfolded: Unfolded): readonly GridRow[] {
  const rows: { number: number; cells: (Cell | null)[] }[] = []
  let open: OpenCell | null = null
  let inValue = false
  readXml(sheet, {
    open(name, { r, s, t }) {
      const row = rows.at(-1)
      if (name === 'row') rows.push({ number: Number(r ?? (row?.number ?? 0) + 1), cells: [] })
      else if (name === 'c' && row) {
        const column = columnOf(r) ?? row.cells.length
        unfolded.count(Math.max(1, column + 1 - row.cells.length), 0)
        open = { column, type: t ?? 'n', format: workbook.formats[Number(s ?? 0)] ?? 'General', value: '' }
      } else if (name === 'v' || name === 't') inValue = true
    },
    text(found) {
      if (open && inValue) open.value += found
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      if (name !== 'c' || !open) return
      const cells = rows.at(-1)?.cells ?? []
      while (cells.length < open.column) cells.push(null)
      const cell = cellOf(open, workbook)
      unfolded.count(0, textOf(cell).length)
      cells[open.column] = cell
      open = null
    },
  })
  return rows.filter(({ cells }) => cells.length > 0)
}

/** The column of an address such as "H12", from 0. */
function columnOf(address: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0]
  if (letters === undefined) return null
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellOf({ type, format, value }: OpenCell, { texts, from1904 }: Workbook): Cell | null {
  if (value === '') return null
  if (type === 's') return { kind: 'text', text: texts[Number(value)] ?? '' }
  if (type === 'b') return { kind: 'text', text: value === '1' ? 'WAAR' : 'ONWAAR' }
  if (type === 'd') return dateOf(new Date(`${value.slice(0, 10)}T00:00:00Z`))
  if (type !== 'n') return { kind: 'text', text: unescaped(value) }
  const number = Number(value)
  return isDate(format)
    ? dateOf(new Date(Math.round((number - DAYS_TO_1970 + (from1904 ? DAYS_TO_1904 : 0)) * DAY_MS)))
    : { kind: 'text', text: numberAsShown(number, format) }
}

/** From the day before the first day that Excel counts, by its own reckoning, to the first of January 1970. */
const DAYS_TO_1970 = 25_569
const DAYS_TO_1904 = 1_462

/** Whether a format shows a day or a time: a letter of theirs outside quotes, brackets and escapes. */
const isDate = (format: string): boolean => /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, ''))

/** A calendar date without a time zone, so that the first of January stays in January. */
const dateOf = (date: Date): Cell | null =>
  Number.isNaN(date.getTime())
    ? null
    : { kind: 'date', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
