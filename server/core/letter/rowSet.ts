// Sets of rows as bits, so that counting what several sets have in common takes a few steps for every 32 rows.

/** Some of the rows 0 up to `size`, a bit for each. */
export interface RowSet {
  readonly size: number
  readonly bits: Uint32Array
}

const BITS = 32
const ALL = 0xffffffff

export const noRows = (size: number): RowSet => ({ size, bits: new Uint32Array(Math.ceil(size / BITS)) })

export function addRow({ bits }: RowSet, row: number): void {
  const word = row >>> 5
  bits[word] = (bits[word] ?? 0) | (1 << (row & 31))
}

export const hasRow = ({ bits }: RowSet, row: number): boolean =>
  ((bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0

/** The rows that at least one of the sets holds. */
export function union(size: number, sets: Iterable<RowSet>): RowSet {
  const joined = noRows(size)
  for (const { bits } of sets)
    for (let word = 0; word < bits.length; word++)
      joined.bits[word] = (joined.bits[word] ?? 0) | (bits[word] ?? 0)
  return joined
}

/** The rows that the set does not hold. */
export function others({ size, bits }: RowSet): RowSet {
  const left = noRows(size)
  for (let word = 0; word < bits.length; word++) left.bits[word] = ~(bits[word] ?? 0)
  const beyond = size & 31
  if (beyond > 0) {
    const last = bits.length - 1
    left.bits[last] = (left.bits[last] ?? 0) & (ALL >>> (BITS - beyond))
  }
  return left
}

/** Rows from `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** How many rows of a stretch all of the sets hold. */
export function countCommon(sets: readonly RowSet[], { from, to }: Stretch): number {
  if (sets.length === 0) return Math.max(0, to - from)
  let count = 0
  for (let word = from >>> 5; word << 5 < to; word++) count += onesIn(commonWord(sets, word, from, to))
  return count
}

/** The first rows of a stretch that all of the sets hold, in rising order; at most `max`. */
export function commonRows(
  sets: readonly RowSet[],
  { from, to }: Stretch,
  max = Number.POSITIVE_INFINITY,
): readonly number[] {
  const rows: number[] = []
  for (let word = from >>> 5; word << 5 < to; word++)
    for (let left = commonWord(sets, word, from, to); left !== 0; left &= left - 1) {
      if (rows.length >= max) return rows
      rows.push((word << 5) + 31 - Math.clz32(left & -left))
    }
  return rows
}

/** A bit for each of these 32 rows that lies within the stretch and in every set. */
function commonWord(sets: readonly RowSet[], word: number, from: number, to: number): number {
  let common = ALL
  for (let at = 0; at < sets.length; at++) common &= sets[at]?.bits[word] ?? 0
  if (word === from >>> 5) common &= ALL << (from & 31)
  if (word === (to - 1) >>> 5) common &= ALL >>> (31 - ((to - 1) & 31))
  return common
}

/** How many bits are set (Hacker's Delight, 5-1). */
function onesIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
