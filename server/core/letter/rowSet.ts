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
  if (sets.length === 0) return Math.max(0, to - from)
  const common = commonWords(sets, { from, to })
  let count = 0
  for (let at = 0; at < common.length; at++) count += onesIn(common[at] ?? 0)
  return count
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
  const common = commonWords(sets, { from, to })
  const first = from & ~31
  for (let at = 0; at < common.length; at++)
    for (let left = common[at] ?? 0; left !== 0; left &= left - 1)
      if (!goesOn(first + (at << 5) + 31 - Math.clz32(left & -left))) return
}

/** A bit for each row of a stretch that lies in every set, from the first word of the stretch on. */
function commonWords(sets: readonly RowSet[], { from, to }: Stretch): Uint32Array {
  const [first, last] = [from >>> 5, (to + 31) >>> 5]
  const [one, ...more] = sets
  if (from >= to) return new Uint32Array(0)
  const common = one === undefined ? new Uint32Array(last - first).fill(ALL) : one.bits.slice(first, last)
  for (const { bits } of more)
    for (let at = 0; at < common.length; at++) common[at] = (common[at] ?? 0) & (bits[first + at] ?? 0)
  common[0] = (common[0] ?? 0) & (ALL << (from & 31))
  common[last - first - 1] = (common[last - first - 1] ?? 0) & (ALL >>> (31 - ((to - 1) & 31)))
  return common
}

/** How many bits are set (Hacker's Delight, 5-1). */
function onesIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
