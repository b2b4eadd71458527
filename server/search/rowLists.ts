// Arithmetic on lists of rows, each in order and without doubles. Loops over typed arrays: they may hold a million rows.
import { bitCount } from '#core/bits.ts'

let room = new Uint32Array(1024)

/**
 * Room to make a list in, of which a copy is kept as long as the list is: a question makes dozens of lists, and new room each time
 * for all that could be in them is soon megabytes to clear. What is in it is gone when the next list is made.
 */
export function roomFor(length: number): Uint32Array {
  if (length > room.length) room = new Uint32Array(2 * length)
  return room
}

/** Every row below `end`. */
export function everyRow(end: number): Uint32Array {
  const rows = new Uint32Array(end)
  for (let row = 0; row < end; row++) rows[row] = row
  return rows
}

/** The rows in any of the lists, all of them below `end`. */
export function union(lists: readonly Uint32Array[], end: number): Uint32Array {
  const [first = new Uint32Array(0), ...others] = lists.filter(({ length }) => length > 0)
  if (others.length === 0) return first
  const bits = new Int32Array((end + 31) >>> 5)
  for (const rows of [first, ...others])
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0
      bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31))
    }
  return rowsOfBits(bits)
}

/** Counted first, as counting while bits are set takes longer than the setting. */
function rowsOfBits(bits: Int32Array): Uint32Array {
  let set = 0
  for (let at = 0; at < bits.length; at++) set += bitCount(bits[at] ?? 0)
  const rows = new Uint32Array(set)
  let count = 0
  for (let at = 0; at < bits.length; at++)
    for (let left = bits[at] ?? 0; left !== 0; left &= left - 1)
      rows[count++] = (at << 5) | (31 - Math.clz32(left & -left))
  return rows
}

/** The rows in all of the lists; none when there are no lists. */
export function intersection(lists: readonly Uint32Array[]): Uint32Array {
  const [shortest = new Uint32Array(0), ...others] = lists.toSorted((a, b) => a.length - b.length)
  return others.reduce((rows, other) => kept(rows, other, true), shortest)
}

/** The rows that are not in the other list. */
export const without = (rows: Uint32Array, barred: Uint32Array): Uint32Array => kept(rows, barred, false)

/** The rows that are, or are not, in the other list, which is gone through in leaps. */
function kept(rows: Uint32Array, other: Uint32Array, wanted: boolean): Uint32Array {
  const found = roomFor(rows.length)
  let [count, from] = [0, 0]
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    from = firstFrom(other, row, from)
    if ((other[from] === row) === wanted) found[count++] = row
  }
  return found.slice(0, count)
}

/** Where the first row of at least this number stands, looked for from a place on: doubling the leap, then halving it. */
function firstFrom(rows: Uint32Array, row: number, from: number): number {
  let leap = 1
  let low = from
  while (low + leap < rows.length && (rows[low + leap] ?? 0) < row) {
    low += leap
    leap *= 2
  }
  let high = Math.min(low + leap, rows.length)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}

/** Rows that each add something to a sum. */
export interface WeighedRows {
  readonly rows: Uint32Array
  readonly weight: number
}

/** By row, the weights of the lists it is in, added up. */
export function sums(lists: readonly WeighedRows[], end: number): Float32Array {
  const all = new Float32Array(end)
  for (const { rows, weight } of lists)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0
      all[row] = (all[row] ?? 0) + weight
    }
  return all
}

/** The rows whose sum is at least this much, and more than nothing. */
export function rowsOfSum(all: Float32Array, least: number): Uint32Array {
  const rows = roomFor(all.length)
  let count = 0
  for (let row = 0; row < all.length; row++) {
    const sum = all[row] ?? 0
    if (sum > 0 && sum >= least) rows[count++] = row
  }
  return rows.slice(0, count)
}
