// Cases or signals laid out for counting: per code the rows that carry it. No row is looked at to answer a question.
import type { Facet } from './countQuery.ts'
import { addAll, addRow, noRows, others, type RowSet, type Stretch, union } from './rowSet.ts'

/** Rows laid out by what they can be asked for; a row goes by its place, the years in rising order. */
export interface CountedRows {
  readonly ids: readonly string[]
  readonly years: ReadonlyMap<number, Stretch>
  readonly values: ReadonlyMap<Facet, ReadonlyMap<string, RowSet>>
  /** The organisations behind the row at each place, as numbers that mean nothing outside these facts. */
  readonly senders: Lists
}

/** A list of numbers for each row: those of row r stand from `starts[r]` up to `starts[r + 1]`. */
export interface Lists {
  readonly starts: Int32Array
  readonly numbers: Int32Array
  /** No number is larger. */
  readonly most: number
}

/** What rows are called, and where the rows of each year stand. */
export type RowNames = Pick<CountedRows, 'ids' | 'years'>

/** Where the codes of rows are written down before they are counted. */
export interface Layout {
  /** The rows that carry this value, to add to. */
  rowsWith(facet: Facet, value: string): RowSet
  /** Gives the value to these rows as well. */
  give(facet: Facet, value: string, rows: RowSet): void
  /** Gives the value to every row that has none of this facet. */
  giveOthers(facet: Facet, value: string): void
  /** One organisation more, with the rows it had a hand in; naming a row twice makes no difference. */
  addSender(rows: Iterable<number>): void
  done(): CountedRows
}

/** Begins to lay out these rows, which stand in order of year. */
export function layOut({ ids, years }: RowNames): Layout {
  const size = ids.length
  const values = new Map<Facet, Map<string, RowSet>>()
  const senders: Int32Array[] = []
  const lastSender = new Int32Array(size).fill(-1)
  const valuesOf = (facet: Facet): Map<string, RowSet> => {
    const known = values.get(facet) ?? new Map<string, RowSet>()
    values.set(facet, known)
    return known
  }
  const rowsWith = (facet: Facet, value: string): RowSet => {
    const known = valuesOf(facet)
    const set = known.get(value) ?? noRows(size)
    known.set(value, set)
    return set
  }
  return {
    rowsWith,
    give: (facet, value, rows) => addAll(rowsWith(facet, value), rows),
    giveOthers(facet, value) {
      const rest = others(union(size, valuesOf(facet).values()))
      valuesOf(facet).set(value, union(size, [rowsWith(facet, value), rest]))
    },
    addSender(sent) {
      const own: number[] = []
      for (const row of sent) {
        if (lastSender[row] === senders.length) continue
        lastSender[row] = senders.length
        own.push(row)
      }
      senders.push(Int32Array.from(own))
    },
    done: () => ({
      ids,
      years,
      values,
      senders: turned(senders, size),
    }),
  }
}

/** From the rows of each number to the numbers of each row. */
function turned(rowsOf: readonly Int32Array[], size: number): Lists {
  const starts = new Int32Array(size + 1)
  for (const rows of rowsOf) for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1
  for (let row = 0; row < size; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  const numbers = new Int32Array(starts[size] ?? 0)
  const next = starts.slice()
  for (const [number, rows] of rowsOf.entries())
    for (const row of rows) {
      const place = next[row] ?? 0
      numbers[place] = number
      next[row] = place + 1
    }
  return { starts, numbers, most: rowsOf.length - 1 }
}

/** Adds these rows to a set. */
export function addRows(set: RowSet, rows: Iterable<number>): void {
  for (const row of rows) addRow(set, row)
}

/** Nothing to count. */
export const NO_ROWS: CountedRows = layOut({ ids: [], years: new Map() }).done()
