// Sets of rows as bits, so that counting what several sets have in common takes a few steps for every 32 rows.
import { bitCount } from '../bits.ts'

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

/** Adds the rows of another set of the same size. */
export function addAll({ bits }: RowSet, { bits: more }: RowSet): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) | (more[word] ?? 0)
}

export const hasRow = ({ bits }: RowSet, row: number): boolean =>
  ((bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0

/** The rows that at least one of the sets holds. */
export function union(size: number, sets: Iterable<RowSet>): RowSet {
  const joined = noRows(size)
  for (const set of sets) addAll(joined, set)
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
  if (from >= to) return 0
  if (sets.length === 0) return to - from
  const [one, other] = pairOf(sets)
  const [first, last] = [from >>> 5, (to - 1) >>> 5]
  let count = 0
  for (let word = first; word <= last; word++) {
    const common = (one[word] ?? 0) & (other[word] ?? 0)
    if (common !== 0) count += bitCount(common)
  }
  const beyond = (word: number, bits: number) => bitCount((one[word] ?? 0) & (other[word] ?? 0) & bits)
  return count - beyond(first, before(from)) - beyond(last, ~upTo(to))
}

/** The first rows of a stretch that all of the sets hold, in rising order; at most `max`. */
export function commonRows(
  sets: readonly RowSet[],
  stretch: Stretch,
  max = Number.POSITIVE_INFINITY,
): readonly number[] {
  const rows: number[] = []
  visitCommon(sets, stretch, (row) => rows.length < max && rows.push(row) > 0)
  return rows
}

/** Looks at each row of a stretch that all of the sets hold, in rising order, for as long as it is told to go on. */
export function visitCommon(
  sets: readonly RowSet[],
  { from, to }: Stretch,
  goesOn: (row: number) => boolean,
): void {
  if (from >= to) return
  const [one, other] = pairOf(sets.length === 0 ? [everyRow(to)] : sets)
  const [first, last] = [from >>> 5, (to - 1) >>> 5]
  for (let word = first; word <= last; word++) {
    let left = (one[word] ?? 0) & (other[word] ?? 0)
    if (word === first) left &= ~before(from)
    if (word === last) left &= upTo(to)
    for (; left !== 0; left &= left - 1) if (!goesOn((word << 5) + 31 - Math.clz32(left & -left))) return
  }
}

/** Bits of which the common ones are those of all sets: as a rule there are no more than two, and nothing is copied. */
function pairOf([one, ...more]: readonly RowSet[]): readonly [Uint32Array, Uint32Array] {
  const first = one?.bits ?? new Uint32Array(0)
  const last = more.pop()
  if (last === undefined) return [first, first]
  if (more.length === 0) return [first, last.bits]
  const common = first.slice()
  for (const { bits } of more)
    for (let word = 0; word < common.length; word++) common[word] = (common[word] ?? 0) & (bits[word] ?? 0)
  return [common, last.bits]
}

const everyRow = (size: number): RowSet => others(noRows(size))

/** The bits of a word that stand for rows before this one. */
const before = (row: number): number => ~(ALL << (row & 31))

/** The bits of a word that stand for rows before this one, all of them where it begins another word. */
const upTo = (row: number): number => ALL >>> (31 - ((row - 1) & 31))
